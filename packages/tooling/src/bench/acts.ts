import * as casework from '@putright/casework'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { actsByHand, type Written } from './acts-by-hand.ts'
import type { Filled } from './filled-database.ts'
import { inTurn } from './in-turn.ts'
import type { Result } from './result.ts'

const RUNS = 100

/** What an officer waits for when a button is pressed: the milliseconds of 95 acts in 100, its transaction included. */
const AIM = 25

interface Timed {
  name: string
  ours(run: number): Promise<unknown>
  /** What it writes, for the same rows by hand. */
  writes: Written
}

/** Every kind of act along the way of a complaint, each in its transaction, beside the same rows written by hand. */
export async function measureActs(filled: Filled): Promise<Result[]> {
  const byHand = await actsByHand(filled)
  const results: Result[] = []
  for (const { name, ours, writes } of await actsOn(filled)) {
    const spreads = await inTurn(RUNS, ours, run => byHand(run, writes))
    // One more complaint, to count what the act says to the database.
    const statements = await filled.statements.during(() => ours(RUNS + Math.ceil(RUNS / 10)))
    const floor = 'The same rows by hand: begin, write, commit'
    results.push({ name, floor, ...spreads, statements, aim: AIM })
  }
  return results
}

async function actsOn({ connection, owner, officerId, today, coopIds }: Filled): Promise<Timed[]> {
  const members = await memberOf(owner)
  const coopAt = (run: number) => coopIds[run % coopIds.length] ?? ''
  const memberAt = (run: number) => members.get(coopAt(run)) ?? ''
  const complaints: string[] = []
  // Nobody else is at work on it: whatever was recorded was seen.
  const on = (run: number) => ({ complaintId: complaints[run] ?? '', seen: Number.MAX_SAFE_INTEGER })
  const officer = { connection, personId: officerId, today }
  const member = (run: number) => ({ ...officer, personId: memberAt(run) })
  const forms = formsOf(today)
  // Every complaint goes the same way, so what is promised has one name in all: asked for once.
  let promised: Promise<string> | undefined
  const promise = (run: number) => (promised ??= actionOf(owner, on(run).complaintId))

  return [
    {
      name: 'Log a complaint',
      ours: async run => {
        const form = { ...forms.complaint, coopId: coopAt(run), receivedOn: today }
        complaints[run] = mustBeDone(await casework.logComplaint(officer, form)).complaintId
      },
      writes: { events: ['received', 'logged'] },
    },
    {
      name: 'Acknowledge it, with its letter',
      ours: async run => mustBeDone(await casework.acknowledge(officer, on(run), forms.acknowledgement)),
      writes: { events: ['acknowledged'], letter: 'acknowledgement', words: 12 },
    },
    {
      name: 'Define it anew, with its letter',
      ours: async run => mustBeDone(await casework.redefine(officer, on(run), forms.definition)),
      writes: { events: ['redefined'], letter: 'definition', words: 12 },
    },
    {
      name: 'Keep a call in its file',
      ours: async run => mustBeDone(await casework.correspond(officer, on(run), forms.call)),
      writes: { events: ['corresponded'] },
    },
    {
      name: 'Extend it, with its letter',
      ours: async run => mustBeDone(await casework.extend(officer, on(run), forms.extension)),
      writes: { events: ['extended'], letter: 'extension' },
    },
    {
      name: 'Allocate it',
      ours: async run =>
        mustBeDone(
          await casework.allocate(
            officer,
            on(run),
            casework.AllocationForm.parse({ investigator: officerId, deciders: [memberAt(run)] }),
          ),
        ),
      writes: { events: ['allocated', 'allocated'], roles: ['investigator', 'decider'] },
    },
    {
      name: 'Declare no conflict',
      ours: async run => mustBeDone(await casework.declareOwn(officer, on(run), NO_CONFLICT)),
      writes: { events: ['declared'] },
    },
    {
      name: 'Recommend',
      ours: async run => mustBeDone(await casework.recommend(officer, on(run), forms.recommendation)),
      writes: { events: ['reported', 'recommended'] },
    },
    {
      name: 'Decide',
      ours: async run => mustBeDone(await casework.decide(officer, on(run), forms.ownDecision)),
      writes: { events: ['decided'] },
    },
    {
      name: 'Declare no conflict, as a member of the co-op',
      ours: async run => mustBeDone(await casework.declareOwn(member(run), on(run), NO_CONFLICT)),
      writes: { events: ['declared'] },
    },
    {
      name: 'Accept what was recommended, as a member of the co-op',
      ours: async run => mustBeDone(await casework.decide(member(run), on(run), forms.acceptance)),
      writes: { events: ['decided'] },
    },
    {
      name: 'Respond, with its letter',
      ours: async run => mustBeDone(await casework.issueResponse(officer, on(run))),
      writes: { events: ['responded'], letter: 'stage 1 response', promises: 2 },
    },
    {
      name: 'Fulfil a promise',
      ours: async run =>
        mustBeDone(await casework.fulfilUndertaking(officer, on(run), await promise(run), forms.fulfilment)),
      writes: { events: ['fulfilled'], promises: 1 },
    },
    {
      name: 'Escalate',
      ours: async run => mustBeDone(await casework.escalate(officer, on(run), forms.escalation)),
      writes: { events: ['escalated'] },
    },
  ]
}

/** A member of each co-op, who decides for it. */
async function memberOf(owner: Filled['owner']): Promise<Map<string, string>> {
  const { rows } = await owner.pool.query<{ coop_id: string; person_id: string }>(
    `select distinct on (organisation_id) organisation_id as coop_id, person_id
     from memberships where role = 'committee member' order by organisation_id, person_id`,
  )
  return new Map(rows.map(row => [row.coop_id, row.person_id]))
}

/** The name of the outstanding action of a complaint. */
async function actionOf({ pool }: Filled['owner'], complaintId: string): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from undertakings where complaint_id = $1 and kind = 'action'`,
    [complaintId],
  )
  return rows[0]?.name ?? ''
}

function mustBeDone<T extends { done: boolean }>(answer: T): Extract<T, { done: true }> {
  if (!answer.done) throw new Error(`An act was refused: ${JSON.stringify(answer)}`)
  return answer as Extract<T, { done: true }>
}

const NO_CONFLICT = { conflict: 'no' as const, what: '' }

function formsOf(today: CalendarDate) {
  const [roof, calls] = ['The roof has leaked since March', 'Nobody answered the four calls']
  const outcomesSought = 'The roof mended, and an apology.'
  return {
    complaint: {
      channel: 'telephone' as const,
      residentName: 'Nadia Example',
      residentAddress: '4 Made-up Court',
      residentEmail: 'nadia@example.org',
      residentTelephone: '',
      category: 'Repairs',
      summary: 'Leaking roof',
      account:
        'The roof has leaked since March and nobody came, though I have told the office four times by now.',
      alike: 'another matter' as const,
    },
    acknowledgement: casework.AcknowledgementForm.parse({
      heads: [
        { words: roof, responsibility: 'agent' },
        { words: calls, responsibility: 'landlord' },
      ],
      outcomesSought,
    }),
    definition: casework.DefinitionForm.parse({
      as: 'clarified',
      reason: 'You told us that it is the bathroom’s roof.',
      heads: [
        { number: '1', words: `${roof}, above the bathroom`, responsibility: 'agent' },
        { number: '2', words: calls, responsibility: 'landlord' },
      ],
      outcomesSought,
    }),
    call: casework.CorrespondenceForm.parse({
      direction: 'in',
      by: 'telephone',
      with: 'resident',
      happenedOn: today,
      subject: 'The leak is worse',
      words: 'She called to say that the water now reaches the light.',
    }),
    extension: casework.ExtensionForm.parse({
      to: englandAndWales.after(today, 15),
      reason: 'The surveyor’s report is not in yet.',
      updateEveryDays: '5',
    }),
    recommendation: casework.RecommendationForm.parse({
      report: 'I read the log of calls and spoke to the office. Three of the four calls are in it.',
      heads: [
        { head: 2, outcome: 'upheld', reasons: 'The log shows no answer.', remedies: [apology(today)] },
      ],
    }),
    ownDecision: casework.DecisionForm.parse({
      heads: [
        {
          head: 1,
          outcome: 'upheld',
          reasons: 'Nobody came.',
          remedies: [apology(today)],
          actions: [{ what: 'Mend the roof', who: 'The contractor', by: today }],
        },
      ],
    }),
    acceptance: casework.DecisionForm.parse({ heads: [{ head: 2, towards: 'accepted' }] }),
    fulfilment: casework.FulfilmentForm.parse({
      on: today,
      evidence: 'A copy of the letter is in the file.',
    }),
    escalation: casework.EscalationForm.parse({
      receivedOn: today,
      channel: 'telephone',
      reasons: 'It still leaks.',
    }),
  }
}

const apology = (by: CalendarDate) => ({ kind: 'apology', what: 'We apologise for it.', amount: '', by })
