import { asAnybody, type Connection } from '@putright/db'
import { publishedPolicy, publishedPolicyDays } from '@putright/db/queries/policies'
import { contactBlockInForce, policyInWords } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'

/**
 * Code 3.4: the policy of a co-op as anybody may read it without an account, as it was in force on a day; null where there
 * is none, and for a day still to come. The Ombudsman’s details are those of today, for whoever reads it today.
 */
export async function readPublishedPolicy(
  connection: Connection,
  slug: string,
  day: CalendarDate,
  today: CalendarDate,
) {
  const found = await asAnybody(connection, async db => ({
    policy: await publishedPolicy(db, slug, day),
    days: await publishedPolicyDays(db, slug),
  }))
  const { policy, days } = found
  if (!policy || day > today) return null
  const { name, contact, ombudsmanMember, agentName, agentContact, title, adoptedOn } = policy
  return {
    landlord: name,
    logo: policy.logo,
    title,
    adoptedOn,
    /** No meeting adopted it: it is the Code itself, until one adopts another. */
    adopted: policy.meeting !== '',
    meeting: policy.meeting,
    meetingOn: policy.meetingOn,
    days: days.filter(each => each.adoptedOn <= today),
    sections: policyInWords({
      policy: policy.settings,
      additions: policy.additions,
      landlord: { name, contact, ombudsmanMember },
      agent: agentName === null ? null : { name: agentName, contact: agentContact ?? '' },
      ombudsman: ombudsmanMember ? contactBlockInForce(today) : null,
    }),
  }
}
