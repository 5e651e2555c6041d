import type { ComplaintPage } from '@putright/casework'
import { isOpen, type Undertaking } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { dateInWords } from '@putright/working-days'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { openAct } from '../acts/open-act.server.ts'
import { notFound } from '../responses.server.ts'

/** What the page of an act on one promise shows; one that the complaint does not have is not found. */
export const openUndertaking = <More extends object>(
  args: LoaderFunctionArgs,
  read: (db: CoopDb, page: ComplaintPage) => More | Promise<More>,
) =>
  openAct(args, 'pursue', async (page, _, db) => {
    const undertaking = page.undertakings.find(({ id }) => id === args.params.undertaking)
    return undertaking ? { undertaking, ...(await read(db, page)) } : notFound()
  })

/** The same for what can be done only while it is open. */
export async function openWhileToDo<More extends object>(
  args: LoaderFunctionArgs,
  read: (db: CoopDb, page: ComplaintPage) => More | Promise<More>,
) {
  const opened = await openUndertaking(args, read)
  return { ...opened, because: opened.because ?? whyNotNow(opened.undertaking) }
}

const whyNotNow = (undertaking: Undertaking): string | null =>
  isOpen(undertaking) ? null : `It was done on ${dateInWords(undertaking.doneOn ?? undertaking.promisedOn)}.`
