import type { Connection } from '@putright/db'
import { addCalendarMonths, type CalendarDate, englandAndWales } from '@putright/working-days'
import { escalate } from '../acts/escalate.ts'
import { logComplaint } from '../acts/log-complaint.ts'
import { refuseComplaint } from '../acts/refuse-complaint.ts'
import { withdraw } from '../acts/withdraw.ts'
import type { Answer } from '../answer.ts'
import { known, type Laid } from './lay-organisations.ts'
import type { Performers } from './performers.ts'
import { stageSteps } from './stage-steps.ts'
import type { Ago, Story } from './stories/story.ts'
import { type Step, succeed, type Telling } from './telling.ts'
import { undertakingSteps } from './undertaking-steps.ts'

/** The acts of a story, each to be taken as the person whose act it is. The first logs it. */
export function stepsOf(
  story: Story,
  inTurn: Performers,
  { connection, laid, today }: { connection: Connection; laid: Laid; today: CalendarDate },
): Step[] {
  const panel = story.panel?.map(email => known(laid.people, email)) ?? inTurn.panel
  const performers = { ...inTurn, panel }
  const telling: Telling = {
    story,
    performers,
    connection,
    laid,
    target: { complaintId: '', seen: Number.MAX_SAFE_INTEGER },
    as: (personId, on) => ({ connection, personId, today: on }),
  }
  const { officer } = performers
  const { escalated, refused, withdrawn, stage1, stage2 } = story
  return [
    step(story.logged ?? story.received, on => log(telling, on, dayAgo(today, story.received))),
    ...(stage1 ? [...stageSteps(telling, 1, stage1), ...undertakingSteps(telling, 1, stage1)] : []),
    escalated &&
      step(escalated.ago, on =>
        escalate(telling.as(officer, on), telling.target, { ...escalated, receivedOn: on }),
      ),
    ...(stage2 ? [...stageSteps(telling, 2, stage2), ...undertakingSteps(telling, 2, stage2)] : []),
    refused &&
      step(refused.ago, on =>
        refuseComplaint(telling.as(officer, on), telling.target, {
          ground: refused.ground,
          reasoning: refused.reasoning,
          discretion: refused.discretion ?? '',
          elsewhere: refused.elsewhere ?? '',
        }),
      ),
    withdrawn &&
      step(withdrawn.ago, on =>
        withdraw(telling.as(officer, on), telling.target, { on, reason: withdrawn.reason }),
      ),
    ...(story.beside ?? []).map(({ ago, take }) => step(ago, on => take(telling, on))),
  ].filter(each => each !== undefined)

  function step(ago: Ago, act: (on: CalendarDate) => Promise<Answer>): Step {
    return { ago, take: async on => succeed(await act(on), story, on) }
  }
}

/** Working days back from today, whatever day today is. */
export const dayAgo = (today: CalendarDate, ago: Ago): CalendarDate => englandAndWales.before(today, ago)

async function log({ story, performers, target, as }: Telling, on: CalendarDate, receivedOn: CalendarDate) {
  const comma = story.who.indexOf(', ')
  const name = story.who.slice(0, comma)
  const logged = await logComplaint(as(performers.officer, on), {
    coopId: performers.coopId,
    receivedOn,
    channel: story.channel,
    residentName: name,
    residentAddress: story.who.slice(comma + 2),
    residentEmail: story.byPost ? '' : `${name.toLowerCase().replaceAll(' ', '.')}@resident.example`,
    // A number that the regulator keeps free for stories.
    residentTelephone: '01632 960123',
    category: story.category,
    summary: story.summary,
    account: story.account,
    alike: 'another matter',
    happenedOn: story.happenedYearsBefore
      ? addCalendarMonths(receivedOn, -12 * story.happenedYearsBefore)
      : null,
  })
  if (logged.done) target.complaintId = logged.complaintId
  return logged
}
