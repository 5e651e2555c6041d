import { randomUUID } from 'node:crypto'
import { type Complainant, countsForMeasures, type FactOf, positionAfter } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { takeNumber } from '@putright/db/queries/coops'
import { startingTerms } from '@putright/db/queries/intake'
import { type Channel, edition2022 } from '@putright/handling-code'
import { type CalendarDate, dateInWords, englandAndWales } from '@putright/working-days'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { closedWithIt, declaredAbout } from '../intake/about-us.ts'
import { type DatedFact, recorded } from '../record/case-file.ts'
import { type NewRecord, startRecords } from '../record/start-records.ts'
import { atAddress } from './candidates.ts'
import { nobodyToOpenIt } from './nobody-left.ts'

/** What the first entry of a record says, and who said it. */
export interface NewComplaint {
  receivedOn: CalendarDate
  channel: Channel
  category: string
  summary: string
  account: string
  complainant: Complainant
  /** Whether it concerns one of the landlord's own homes. */
  concernsOurHomes: boolean
  happenedOn: CalendarDate | null
  awareOn: CalendarDate | null
  /** Of the team or the committee, whom it complains of. */
  whom: readonly string[]
  /** To whom the complaint it is about the same matter as is closed (5.8); nobody where it is a matter by itself. */
  closedWithIt: readonly string[]
  resident: NonNullable<NewRecord['resident']>
}

/** What a complaint comes with, as its record says from the beginning. */
export type ComesWith = Omit<FactOf<'linked'>, 'type'>

export type Started = Answer<{ complaintId: string; reference: string }>

/**
 * Begins the record of a complaint, within the transaction of `db`, which logs it today. Says nothing of who may.
 * `first` writes what comes with it, once nothing speaks against it, and says what its record names from the beginning.
 */
export async function startComplaint(
  db: CoopDb,
  { id: coopId, name }: { id: string; name: string },
  given: NewComplaint,
  today: CalendarDate,
  first: (complaint: { complaintId: string; reference: string }) => Promise<ComesWith[]>,
): Promise<Started> {
  const misdated = misdatedIn(given, today)
  if (misdated) return misdated
  const { referencePrefix, policy, agentId, homes, yearEnd } = await startingTerms(
    db,
    coopId,
    given.receivedOn,
    today,
  )
  if (!policy) {
    return refuse(
      'not possible',
      `${name} had no complaints policy in Putright on ${dateInWords(given.receivedOn)}.`,
      'receivedOn',
    )
  }
  const handler = agentId ? 'agent' : 'landlord'
  const { whom, closedWithIt: others } = given
  const atHome = atAddress(homes, given.resident.address)
  const about = { atHome, whom, others }
  const shut = await nobodyToOpenIt(db, coopId, about, handler, today)
  if (shut) return shut
  const number = await takeNumber(db, coopId, 'complaints')
  const reference = `${referencePrefix}-${String(number).padStart(4, '0')}`
  const complaintId = randomUUID()
  const links = await first({ complaintId, reference })
  const facts: DatedFact[] = [
    receivedFact(given, { handler, handledBy: agentId ?? coopId }),
    { type: 'logged', on: today, reference },
    ...declaredAbout(whom, today),
    ...closedWithIt(
      others.filter(id => !whom.includes(id)),
      today,
    ),
    ...links.map(link => ({ type: 'linked' as const, ...link, on: today })),
  ]
  const events = recorded(facts, 0, db.personId)
  const position = positionAfter(events, policy.settings, englandAndWales)
  const { resident } = given
  await startRecords(db, { id: coopId, yearEnd }, [
    { complaintId, policyId: policy.id, resident, atHome, fingerprint: null, events, position },
  ])
  return { done: true, complaintId, reference }
}

function receivedFact(
  given: NewComplaint,
  team: Pick<FactOf<'received'>, 'handler' | 'handledBy'>,
): DatedFact {
  const { receivedOn, channel, category, summary, account, complainant, happenedOn, awareOn } = given
  return {
    type: 'received',
    on: receivedOn,
    channel,
    category,
    summary,
    account,
    ...team,
    complainant,
    countsForMeasures: countsForMeasures(complainant, given.concernsOurHomes),
    ...(happenedOn && { happenedOn }),
    ...(awareOn && { awareOn }),
  }
}

function misdatedIn({ receivedOn, happenedOn, awareOn }: NewComplaint, today: CalendarDate): Refusal | null {
  if (receivedOn > today)
    return refuse('not possible', `${dateInWords(receivedOn)} is in the future.`, 'receivedOn')
  if (receivedOn < edition2022.from) {
    return refuse(
      'not possible',
      `Putright knows the Complaint Handling Code from ${dateInWords(edition2022.from)}. What was received earlier stays in your old files; if they raise it again, log it with the day on which they did.`,
      'receivedOn',
    )
  }
  // Code 2.3 counts from the later of the two, so they have to be days that can be.
  if (happenedOn && happenedOn > receivedOn)
    return refuse(
      'not possible',
      'It was received before it happened. Correct one of the days.',
      'happenedOn',
    )
  if (awareOn && awareOn > receivedOn)
    return refuse(
      'not possible',
      'It was received before they knew of it. Correct one of the days.',
      'awareOn',
    )
  if (awareOn && happenedOn && awareOn < happenedOn)
    return refuse('not possible', 'They knew of it before it happened. Correct one of the days.', 'awareOn')
  return null
}
