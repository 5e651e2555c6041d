import { randomUUID } from 'node:crypto'
import { letterHtml } from '@putright/documents'
import { SAMPLE_LETTERS } from '@putright/documents/testing'
import type { Filled } from './filled-database.ts'

/** What an act leaves behind, besides where the complaint then stands and that its figures are stale. */
export interface Written {
  events: string[]
  /** The kind of letter issued. */
  letter?: string
  /** How many words the complaint is found by besides. */
  words?: number
  roles?: ('investigator' | 'decider')[]
  promises?: number
}

type Write = [text: string, values: unknown[]]

interface Case {
  coopId: string
  id: string
  seq: number
}

// As long as the app's, which name a complaint and a letter.
const PAYLOAD = JSON.stringify({
  letter: 'acknowledgement',
  complaintId: randomUUID(),
  letterId: randomUUID(),
})

const EVENT = `insert into complaint_events (coop_id, complaint_id, seq, type, happened_on, recorded_by, source, body)
  values ($1, $2, $3, $4, $5, $6, 'casework', $7)`
const OUTBOX = `insert into outbox (coop_id, topic, payload) values ($1, $2, $3)`
const WORDS = `insert into complaint_words (coop_id, complaint_id, word) select $1, $2, unnest($3::text[])`
const POSITION = `update complaints set seq = $3, stage = 1, next_act = 'decide', due_on = $4 where coop_id = $1 and id = $2`
const LETTER = `insert into letters (coop_id, complaint_id, kind, stage, issued_on, issued_by, road, content, html)
  values ($1, $2, $3, 1, $4, $5, 'email', $6, $7)`
const ROLE =
  'insert into case_roles (coop_id, complaint_id, person_id, stage, role) values ($1, $2, $3, 1, $4)'
const PROMISES = `insert into undertakings (coop_id, complaint_id, name, kind, what, promised_on)
  select $1, $2, 'promise ' || number, 'remedy', 'We apologise for it.', $3 from generate_series(1, $4::integer) as number
  on conflict (coop_id, complaint_id, name) do update set done_on = excluded.promised_on`

/** Writes what an act writes, a statement a row, as the superuser: no policies, no door, no fold. Runs begin with a log. */
export async function actsByHand({ owner, officerId, today, coopIds }: Filled) {
  const [letter] = SAMPLE_LETTERS
  if (!letter) throw new Error('There is no sample letter')
  const [content, html] = [JSON.stringify(letter), letterHtml(letter)]
  const cases: Case[] = []
  const { rows } = await owner.pool.query<{ coop_id: string; id: string }>(
    'select coop_id, id from policy_versions',
  )
  const policyOf = new Map(rows.map(row => [row.coop_id, row.id]))

  const logged = (run: number): Write[] => {
    const coopId = coopIds[run % coopIds.length] ?? ''
    const [id, residentId] = [randomUUID(), randomUUID()]
    cases[run] = { coopId, id, seq: 0 }
    return [
      [`update reference_numbers set last = last + 1 where coop_id = $1 and series = 'complaints'`, [coopId]],
      [
        `insert into residents (coop_id, id, name, address) values ($1, $2, 'Nadia Example', '4 Made-up Court')`,
        [coopId, residentId],
      ],
      [
        `insert into complaints (coop_id, id, reference, resident_id, policy_id, seq, handler, imported, received_on, logged_on,
           channel, category, summary, stage, state, next_act, whose_move, due_on, due_clock)
         values ($1, $2, $3, $4, $5, 2, 'agent', false, $6, $6, 'telephone', 'Repairs', 'Leaking roof', 1, 'open',
           'acknowledge', 'agent', $6, 'acknowledgement')`,
        [coopId, id, `HAND-${run}`, residentId, policyOf.get(coopId), today],
      ],
      [WORDS, [coopId, id, words('hand', 30)]],
    ]
  }

  const writesOf = (run: number, written: Written): Write[] => {
    const first = written.events.includes('logged') ? logged(run) : []
    const one = cases[run]
    if (!one) throw new Error('Nothing was logged by hand')
    const key = [one.coopId, one.id]
    return [
      ...first,
      ...written.events.map((type): Write => {
        one.seq += 1
        return [EVENT, [...key, one.seq, type, today, officerId, BODY]]
      }),
      ...(first.length > 0 ? [] : [[POSITION, [...key, one.seq, today]] satisfies Write]),
      ...(written.letter
        ? ([
            [LETTER, [...key, written.letter, today, officerId, content, html]],
            [OUTBOX, [one.coopId, 'mail', PAYLOAD]],
          ] satisfies Write[])
        : []),
      ...(written.words
        ? [[WORDS, [...key, words(written.events[0] ?? '', written.words)]] satisfies Write]
        : []),
      ...(written.roles ?? []).map((role): Write => [ROLE, [...key, officerId, role]]),
      ...(written.promises ? [[PROMISES, [...key, today, written.promises]] satisfies Write] : []),
      [OUTBOX, [one.coopId, 'figures', PAYLOAD]],
    ]
  }

  return async (run: number, written: Written): Promise<void> => {
    const client = await owner.pool.connect()
    await client.query('begin')
    for (const [text, values] of writesOf(run, written)) await client.query(text, values)
    await client.query('commit')
    client.release()
  }
}

const words = (stem: string, count: number) => Array.from({ length: count }, (_, word) => `${stem}${word}`)

const BODY = JSON.stringify({ stage: 1, note: 'About as long as what an act writes down about itself.' })
