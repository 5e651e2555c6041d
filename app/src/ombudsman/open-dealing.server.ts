import { dealingsOn } from '@putright/casework'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { openAct } from '../acts/open-act.server.ts'

/** What the page of a dealing with the Ombudsman shows, and the reference that was used last. */
export const openDealing = (args: LoaderFunctionArgs) =>
  openAct(args, 'deal with the Ombudsman', page => {
    const cases = dealingsOn(page)
    const asked = cases.flatMap(one => one.asked).filter(({ metOn }) => metOn === null)
    return { reference: cases.at(-1)?.reference ?? '', references: cases.map(one => one.reference), asked }
  })
