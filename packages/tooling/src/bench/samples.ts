import { asPerson } from '@putright/db'
import { ownOrganisations } from '@putright/db/queries/organisations'
import type { Filled } from './filled-database.ts'

/** What officers look for; `words` are the stems that the text comes down to. */
export const SEARCHES = [
  { what: 'a reference, rare', query: '00017', words: ['00017'] },
  { what: 'a common word', query: 'boiler', words: ['boiler'] },
  { what: 'a name', query: 'Dilys Specimen', words: ['dili', 'specimen'] },
]

/** Where the officer’s worklist is. */
export async function worklistAddress({ connection, officerId }: Filled): Promise<string> {
  const [agent] = await asPerson(connection, officerId, ownOrganisations)
  if (!agent) throw new Error('The officer belongs to no organisation')
  return `/at/${agent.slug}/worklist`
}

/** Complaints of every kind, to open in turn. */
export async function someComplaints({ owner }: Filled): Promise<string[]> {
  const { rows } = await owner.pool.query<{ id: string }>(
    `select id from complaints where reference like 'GEN-%' order by hashtext(id::text) limit 100`,
  )
  return rows.map(row => row.id)
}
