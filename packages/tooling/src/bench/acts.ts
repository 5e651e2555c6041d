import { acknowledge, allocate, logComplaint } from '@putright/casework'
import { actsByHand } from './acts-by-hand.ts'
import type { Filled } from './filled-database.ts'
import { inTurn } from './in-turn.ts'
import type { Result } from './result.ts'

const RUNS = 100

/** Three acts, each in its transaction, beside the same rows written by hand on the same server. */
export async function measureActs(filled: Filled): Promise<Result[]> {
  const { connection, statements, officerId, today, coopIds } = filled
  const byHand = await actsByHand(filled)
  const actor = { connection, personId: officerId, today }
  const coopOf = (run: number) => coopIds[run % coopIds.length] ?? ''
  const logged: string[] = []
  const log = async (run: number) => {
    const { complaintId } = mustBeDone(
      await logComplaint(actor, { ...COMPLAINT, coopId: coopOf(run), receivedOn: today }),
    )
    logged.push(complaintId)
  }
  const target = (run: number, seen: number) => ({ complaintId: logged[run] ?? '', seen })
  const acts = [
    { name: 'Log a complaint', ours: log, theirs: byHand.log },
    {
      name: 'Acknowledge it, with its letter',
      ours: async (run: number) => mustBeDone(await acknowledge(actor, target(run, 2), ACKNOWLEDGEMENT)),
      theirs: byHand.acknowledge,
    },
    {
      name: 'Allocate it',
      ours: async (run: number) =>
        mustBeDone(await allocate(actor, target(run, 3), { investigator: officerId, deciders: [] })),
      theirs: byHand.allocate,
    },
  ]
  const results: Result[] = []
  for (const { name, ours, theirs } of acts) {
    const spreads = await inTurn(RUNS, ours, theirs)
    results.push({ name, floor: 'The same rows by hand: begin, write, commit', ...spreads, statements: null })
  }
  // One more complaint, to count what each act says to the database.
  const last = logged.length
  for (const [index, { ours }] of acts.entries()) {
    const result = results[index]
    if (result) result.statements = await statements.during(() => ours(last))
  }
  return results
}

function mustBeDone<T extends { done: boolean }>(answer: T): Extract<T, { done: true }> {
  if (!answer.done) throw new Error(`An act was refused: ${JSON.stringify(answer)}`)
  return answer as Extract<T, { done: true }>
}

const COMPLAINT = {
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
}

const ACKNOWLEDGEMENT = {
  heads: [
    { words: 'The roof has leaked since March', responsibility: 'agent' as const },
    { words: 'Nobody answered the four calls', responsibility: 'agent' as const },
  ],
  outcomesSought: 'The roof mended, and an apology.',
  notOurs: '',
  question: '',
}
