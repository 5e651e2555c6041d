import { headsToRecommendOn, reportDraft } from '@putright/casework'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { openAct } from '../acts/open-act.server.ts'

/** What the report is written on: the parts, what was sent already, and the words in the making. */
export const openReport = (args: LoaderFunctionArgs) =>
  openAct(args, 'recommend', async (page, _, db) => ({
    heads: headsToRecommendOn(page),
    ...(await reportDraft(db, page)),
  }))
