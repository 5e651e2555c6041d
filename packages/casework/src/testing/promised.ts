import { undertakingsOf } from '@putright/complaint'
import { on } from '@putright/working-days'
import { decide } from '../acts/decide.ts'
import { issueResponse } from '../acts/issue-response.ts'
import type { Office } from './office.ts'
import { aComplaint, acknowledged, allocated, must } from './steps.ts'

export interface PromisedThere {
  complaintId: string
  /** The ids of what it promises. */
  apology: string
  refund: string
  boiler: string
}

/** A complaint answered on Friday 12 June 2026: an apology in the letter, £120 by the 26th and a boiler by 3 July. */
export async function promising({ as, at, file, world }: Office, coopId: string): Promise<PromisedThere> {
  const asha = (day: string) => as(world.officers.asha, day)
  const { complaintId } = await aComplaint(asha('2026-06-01'), coopId)
  await acknowledged(asha('2026-06-03'), await at(complaintId), 'agent')
  await allocated(asha('2026-06-03'), await at(complaintId), world.officers.asha)
  const decision = {
    head: 1,
    outcome: 'upheld' as const,
    reasons: 'The repairs policy promises heating within a day, and it took three weeks.',
    remedies: [
      { kind: 'apology' as const, what: 'We are sorry.', amount: null, by: null },
      {
        kind: 'payment' as const,
        what: 'For the heaters',
        amount: 12_000,
        by: on('2026-06-26'),
        route: 'direct' as const,
        guidanceConsidered: true,
        guidance: 'March 2026',
      },
    ],
    actions: [{ what: 'Replace the boiler', who: 'Kofi', by: on('2026-07-03') }],
  }
  must(await decide(asha('2026-06-12'), await at(complaintId), { heads: [decision] }))
  must(await issueResponse(asha('2026-06-12'), await at(complaintId)))
  const { events, position } = await file(complaintId)
  const [apology = '', refund = '', boiler = ''] = undertakingsOf(events, position).map(({ id }) => id)
  return { complaintId, apology, refund, boiler }
}
