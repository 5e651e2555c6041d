import { randomUUID } from 'node:crypto'
import { letterHtml, letterPdf } from '@putright/documents'
import { SAMPLE_LETTERS } from '@putright/documents/testing'
import type { Filled } from './filled-database.ts'

type Write = [text: string, values: unknown[]]

const EVENT = `insert into complaint_events (coop_id, complaint_id, seq, type, happened_on, recorded_by, source, body)
  values ($1, $2, $3, $4, $5, $6, 'casework', $7)`
const OUTBOX = `insert into outbox (coop_id, topic, payload) values ($1, $2, $3)`
const WORDS = `insert into complaint_words (coop_id, complaint_id, word) select $1, $2, unnest($3::text[])`
const POSITION = `update complaints set seq = $3, stage = 1, next_act = $4, due_on = $5, acknowledged_on = $5 where coop_id = $1 and id = $2`

/** What the acts write, a statement a row, as the superuser: no policies, no door, no fold, no letter to set. */
export async function actsByHand({ owner, officerId, today, coopIds }: Filled) {
  const [letter] = SAMPLE_LETTERS
  if (!letter) throw new Error('There is no sample letter')
  const rendered = { html: letterHtml(letter), pdf: Buffer.from(letterPdf(letter)) }
  const complaints: { coopId: string; id: string }[] = []
  const { rows } = await owner.pool.query<{ coop_id: string; id: string }>(
    'select coop_id, id from policy_versions',
  )
  const policyOf = new Map(rows.map(row => [row.coop_id, row.id]))

  const inTransaction = async (writes: Write[]) => {
    const client = await owner.pool.connect()
    await client.query('begin')
    for (const [text, values] of writes) await client.query(text, values)
    await client.query('commit')
    client.release()
  }
  const event = (coopId: string, id: string, seq: number, type: string): Write => [
    EVENT,
    [coopId, id, seq, type, today, officerId, BODY],
  ]
  const at = (run: number) => complaints[run] ?? { coopId: '', id: '' }

  return {
    log: async (run: number) => {
      const coopId = coopIds[run % coopIds.length] ?? ''
      const [id, residentId] = [randomUUID(), randomUUID()]
      complaints.push({ coopId, id })
      await inTransaction([
        ['update coops set last_reference = last_reference + 1 where coop_id = $1', [coopId]],
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
        event(coopId, id, 1, 'received'),
        event(coopId, id, 2, 'logged'),
        [WORDS, [coopId, id, Array.from({ length: 30 }, (_, word) => `hand${word}`)]],
        [OUTBOX, [coopId, 'figures', BODY]],
      ])
    },
    acknowledge: async (run: number) => {
      const { coopId, id } = at(run)
      await inTransaction([
        [
          `insert into letters (coop_id, complaint_id, kind, stage, issued_on, issued_by, content, html, pdf)
           values ($1, $2, 'acknowledgement', 1, $3, $4, $5, $6, $7)`,
          [coopId, id, today, officerId, JSON.stringify(letter), rendered.html, rendered.pdf],
        ],
        [OUTBOX, [coopId, 'mail', BODY]],
        event(coopId, id, 3, 'acknowledged'),
        [POSITION, [coopId, id, 3, 'allocate', today]],
        [WORDS, [coopId, id, Array.from({ length: 12 }, (_, word) => `head${word}`)]],
        [OUTBOX, [coopId, 'figures', BODY]],
      ])
    },
    allocate: async (run: number) => {
      const { coopId, id } = at(run)
      await inTransaction([
        event(coopId, id, 4, 'allocated'),
        [POSITION, [coopId, id, 4, 'decide', today]],
        [
          `insert into case_roles (coop_id, complaint_id, person_id, stage, role) values ($1, $2, $3, 1, 'investigator')`,
          [coopId, id, officerId],
        ],
        [OUTBOX, [coopId, 'figures', BODY]],
      ])
    },
  }
}

const BODY = JSON.stringify({ stage: 1, note: 'About as long as what an act writes down about itself.' })
