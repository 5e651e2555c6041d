import type { Actor, Answer, ComplaintPage, Target } from '@putright/casework'
import type { CoopDb } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { KeyDate } from '../acts/key-dates.tsx'
import { openAct } from '../acts/open-act.server.ts'
import { takeActForm } from '../acts/take-act.server.ts'
import { personalDataOf } from './of-page.ts'
import { DATA_WAITED_FOR } from './words.ts'

/** What the page of an act about personal data shows: the days that wait, and what `read` adds. `none`: why there is nothing to do. */
export const openDataAct = <More extends { none: string | null }>(
  args: LoaderFunctionArgs,
  read: (page: ComplaintPage, today: CalendarDate, db: CoopDb) => More | Promise<More>,
) =>
  openAct(args, 'give access', async (page, today, db) => ({
    dates: daysThatWait(page),
    ...(await read(page, today, db)),
  }))

/** Takes the form of one, and goes back to where it all stands. */
export const takeDataForm = <Schema extends z.ZodType, Done extends object>(
  args: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, target: Target, form: z.output<Schema>) => Promise<Answer<Done>>,
  done: string,
) => takeActForm(args, schema, act, done, '/subject-access')

const daysThatWait = (page: ComplaintPage): KeyDate[] =>
  personalDataOf(page).flatMap(({ kind, due, metOn, because }) =>
    due && metOn === null ? [{ what: DATA_WAITED_FOR[kind], on: due, why: because }] : [],
  )
