import type { ComplaintPage } from '@putright/casework'
import type { Act } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { openSection } from '../complaint/open-section.server.ts'

/**
 * What the page of an act shows: the complaint, why the act is not for this person now, if so, and what `read` adds.
 * A complaint one may not see is not found.
 */
export const openAct = <More extends object>(
  args: LoaderFunctionArgs,
  act: Act,
  read: (page: ComplaintPage, today: CalendarDate, db: CoopDb) => More | Promise<More>,
) =>
  openSection(
    args,
    async (page, today, db) => ({
      because: whyNotFor(page, act),
      ...(await read(page, today, db)),
    }),
    // Whoever chooses who considers it does not consider it by that: what they chose is not lost if they were chosen meanwhile.
    act === 'allocate' ? 'undeclared' : undefined,
  )

function whyNotFor({ offers, coop, erasedOn }: ComplaintPage, act: Act): string | null {
  if (erasedOn)
    return `This complaint was erased on ${dateInWords(erasedOn)}. Nothing more is recorded on it.`
  const offer = offers.find(one => one.act === act)
  return offer ? offer.because : `This is for those who handle complaints for ${coop.name}.`
}
