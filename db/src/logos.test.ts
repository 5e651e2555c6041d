import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eyesOn } from './isolation-eyes.ts'
import { madeUpBy } from './isolation-people.ts'
import { testDatabase } from './testing/index.ts'

async function twoAgents() {
  const { connection, close } = await testDatabase()
  const made = madeUpBy(connection.pool)
  const [ours, theirs] = [
    await made.organisation('agent', 'ours'),
    await made.organisation('agent', 'theirs'),
  ]
  const [manager, officer] = [await made.person(ours, 'manager'), await made.person(ours)]
  return { ...made, ...eyesOn(connection, []), close, ours, theirs, manager, officer }
}

let world: Awaited<ReturnType<typeof twoAgents>>
beforeAll(async () => {
  world = await twoAgents()
})
afterAll(() => world.close())

const PUT = `insert into organisation_logos (organisation_id, sha256, media_type, content)
  values ($1, encode(sha256($2::bytea), 'hex'), 'image/png', $2) returning sha256`
const picture = (words: string) => Buffer.from(words)

describe('logos, as the database keeps them', () => {
  it('whoever runs an organisation puts one up for it, and for no other', async () => {
    const { trying, ours, theirs, manager, officer } = world
    expect(await trying(manager, PUT, [ours, picture('a')])).toMatchObject({ rowCount: 1, refused: '' })
    for (const [person, organisation] of [
      [manager, theirs],
      [officer, ours],
    ])
      expect((await trying(person ?? null, PUT, [organisation, picture('a')])).refused).toContain(
        'row-level security',
      )
  })
  it('an organisation has a logo of its own only, and only those who run it say which', async () => {
    const { trying, owner, ours, theirs, manager, officer } = world
    const [mine] = await owner<{ sha256: string }>(PUT, [ours, picture('mine')])
    const [other] = await owner<{ sha256: string }>(PUT, [theirs, picture('other')])
    const name = 'update organisations set logo = $1 where id = $2'
    expect(await trying(manager, name, [mine?.sha256, ours])).toMatchObject({ rowCount: 1, refused: '' })
    expect((await trying(manager, name, [other?.sha256, ours])).refused).toContain('foreign key')
    expect(await trying(manager, name, [other?.sha256, theirs])).toMatchObject({ rowCount: 0 })
    expect(await trying(officer, name, [mine?.sha256, ours])).toMatchObject({ rowCount: 0 })
  })
  it('a fingerprint is that of the picture', async () => {
    const { trying, ours, manager } = world
    const text = PUT.replace('sha256($2::bytea)', "sha256('other')")
    expect((await trying(manager, text, [ours, picture('b')])).refused).toContain('check constraint')
  })
  it.each([
    ['putright_owner', 'append-only'],
    ['putright_app', 'permission denied'],
    ['putright_worker', 'permission denied'],
    ['putright_operator', 'permission denied'],
  ])('%s changes and removes none: letters name them', async (role, refusal) => {
    const { trying, owner, ours, manager } = world
    await owner(`${PUT.replace('returning sha256', 'on conflict do nothing')}`, [ours, picture('kept')])
    for (const text of [
      "update organisation_logos set media_type = 'image/jpeg'",
      'delete from organisation_logos',
    ])
      expect((await trying(manager, text, [], role)).refused, text).toContain(refusal)
  })
  it('anybody has one whose fingerprint they know, and finds none otherwise', async () => {
    const { trying, owner, theirs } = world
    const [one] = await owner<{ sha256: string }>(PUT, [theirs, picture('known')])
    const by = 'select * from logos_by($1)'
    expect((await trying(null, by, [[one?.sha256]])).rows).toEqual([
      { sha256: one?.sha256, media_type: 'image/png', content: picture('known') },
    ])
    expect((await trying(null, by, [['', '%', null]])).rows).toEqual([])
    expect(await trying(null, 'select from organisation_logos')).toMatchObject({ rows: [], refused: '' })
  })
})
