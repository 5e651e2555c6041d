import { addCalendarDays } from '@putright/working-days'
import { ExtensionForm } from '../../acts/extend.ts'
import { RefusalForm } from '../../acts/refuse-complaint.ts'
import { ProvisionalFindingsForm } from '../../acts/share.ts'
import { drawn } from '../../demo/drawn.ts'
import { LogoForm } from '../../organisations/logo/change-logo.ts'
import type { Actor } from '../../take-act.ts'

/** So many days from today; `approver` where that takes somebody else’s approval. */
export const extensionTo = ({ today }: Actor, days: number, approver = '') =>
  ExtensionForm.parse({
    to: addCalendarDays(today, days),
    reason: 'The surveyor is away.',
    goodReason: approver && 'No other surveyor knows the building.',
    approver,
    updateEveryDays: 5,
    agreed: 'yes',
  })

export const provisionalFindings = ({ today }: Actor) =>
  ProvisionalFindingsForm.parse({
    findings: [{ head: 1, outcome: 'upheld', reasons: 'The log shows no visit.' }],
    replyBy: addCalendarDays(today, 5),
  })

export const NOT_ACCEPTED = RefusalForm.parse({
  ground: 'court proceedings have begun',
  reasoning: 'A claim about this leak was filed at the county court in May.',
  discretion: 'We considered waiting, and could not.',
})

/** The Ombudsman’s number of the case. */
export const OMBUDSMANS = '202612345'

export const REPRESENTATIVE = {
  name: 'Rhian Example',
  contact: '0200 000000',
  authority: 'in writing',
  scope: 'letters',
}
export const ADJUSTMENT = {
  what: 'Large print',
  print: 'large',
  sendBy: 'post',
  need: 'She is losing her sight.',
}
export const LIMIT = {
  what: 'One letter a week',
  reason: 'Forty calls in a day, on 2 March',
  proportionateBecause: 'Asking did not help',
  equalityConsidered: 'No disability is known',
}

export const CALL = ({ today }: Actor) => ({
  direction: 'in',
  by: 'telephone',
  with: 'resident',
  happenedOn: today,
  subject: 'She called',
  words: 'Nobody came.',
})

export const aFile = () => new File(['A note of the visit.'], 'note.txt')

/** A picture of one colour. */
export const aLogo = (grey: number) =>
  LogoForm.parse({ logo: new File([new Uint8Array(drawn(80, 80, () => [grey, grey, grey]))], 'logo.png') })
