import { noLongerToBeSent, toBeSent } from '@putright/db/queries/letters'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { dayRefused } from '../day-refused.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, isUuid, type Target, takeAct } from '../take-act.ts'

const DONE = { letter: 'posted', telephone: 'read out by telephone', 'in person': 'handed over' } as const

export const SentLetterForm = z.object({
  by: z.enum(['letter', 'telephone', 'in person'], 'Say how it reached them'),
  sentOn: day('the day it went'),
  words: text('', 2000),
})
export type SentLetterForm = z.infer<typeof SentLetterForm>

/** Code 5.10: a letter that no e-mail carried has been posted, read out or handed over. */
export function sendLetter(
  actor: Actor,
  target: Target & { letterId: string },
  { by, sentOn, words }: SentLetterForm,
): Promise<Answer> {
  return takeAct('correspond', actor, target, async file => {
    const key = { coopId: file.row.coop_id, complaintId: file.row.id, letterId: target.letterId }
    const letter = isUuid(key.letterId) ? await toBeSent(file.db, key) : undefined
    const refusal = handlersOnly(file) ?? (letter ? notThen(file, letter.issuedOn, sentOn) : GONE)
    if (refusal || !letter) return refusal ?? GONE
    const subject = `${titled(letter.kind)} of ${dateInWords(letter.issuedOn)}, ${DONE[by]}`
    const said = { direction: 'out' as const, by, with: 'resident' as const, subject, words, documentIds: [] }
    await noLongerToBeSent(file.db, key)
    await recordFacts(file, [{ type: 'corresponded', on: sentOn, ...said }])
    return { done: true }
  })
}

const GONE: Refusal = refuse(
  'not possible',
  'This letter waits for nobody: it went by e-mail, or it is recorded already how it went.',
)

const notThen = ({ today }: ActingFile, issuedOn: CalendarDate, sentOn: CalendarDate): Refusal | null =>
  dayRefused(sentOn, {
    since: issuedOn,
    sooner: 'It cannot have gone before it was issued.',
    today,
    field: 'sentOn',
  })

const titled = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1)
