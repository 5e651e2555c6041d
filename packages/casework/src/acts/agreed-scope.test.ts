import { asPerson } from '@putright/db'
import { addCalendarDays, on } from '@putright/working-days'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { allocationChoices } from '../reading/act-pages.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, heads, must, recommended } from '../testing/steps.ts'
import { acknowledge } from './acknowledge.ts'
import { allocate } from './allocate.ts'
import { DefinitionForm, redefine } from './redefine.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
  return () => office.close()
})
afterEach(() => agreed('A and B', '2020-04-02'))

/** Plover Court and Harbour Lights agreed on both procedures in 2020, and anew from a day. */
async function agreed(scope: 'A' | 'B' | 'A and B', from: string): Promise<void> {
  const { pool } = office.connection
  const { plover } = office.world.coops
  const before = addCalendarDays(on(from), -1)
  await pool.query('delete from agreements where coop_id = $1', [plover])
  await pool.query(
    `insert into agreements (agent_id, coop_id, scope, from_on, until_on)
     select organisation.id, $1, agreed.scope, agreed.from_on, agreed.until_on
     from organisations organisation, (values ('A and B', '2020-04-01'::date, $2::date), ($3, $4, null)) agreed (scope, from_on, until_on)
     where organisation.slug = 'harbour-lights'`,
    [plover, before, scope, from],
  )
}

const THE_AGREEMENT =
  'The agreement of Plover Court Housing Co-operative with Harbour Lights Housing Services'
const [MAY, JUNE] = ['2026-05-20', '2026-06-15']
const asha = (day = JUNE) => office.as(office.world.officers.asha, day)
const started = async (day: string) => (await aComplaint(asha(day), office.world.coops.plover)).complaintId

const tried = async (id: string, ...whose: Parameters<typeof heads>) =>
  acknowledge(asha(), await office.at(id), {
    heads: heads(...whose),
    outcomesSought: 'An answer.',
    notOurs: '',
    question: '',
  })
const chosen = async (id: string, ...deciders: string[]) =>
  allocate(asha(), await office.at(id), { investigator: office.world.officers.asha, deciders })
const offered = (id: string) =>
  asPerson(office.connection, office.world.officers.asha, async db => {
    const page = await complaintPage(db, office.world.officers.asha, id, on(JUNE))
    if (!page) throw new Error('Asha handles it')
    const { deciders, decidersNeeded } = await allocationChoices(db, page, on(JUNE))
    return { kinds: [...new Set(deciders.map(({ kind }) => kind))], decidersNeeded }
  })
const redefined = async (id: string, parts: { number?: string; responsibility: 'agent' | 'landlord' }[]) =>
  redefine(
    asha(),
    await office.at(id),
    DefinitionForm.parse({
      as: parts.some(({ number }) => !number) ? 'new issue joined' : 'clarified',
      reason: 'From 10 June the co-op decides every complaint itself.',
      heads: parts.map((part, index) => ({ words: `Part ${index + 1} of what went wrong`, ...part })),
      outcomesSought: 'The roof mended and an apology.',
    }),
  )

describe('an agreement on procedure B alone: the agent looks into it and recommends, the co-op decides', () => {
  it('a part that the agent would decide is refused, naming the agreement; nothing is recorded', async () => {
    await agreed('B', '2026-06-10')
    const id = await started(JUNE)
    expect(await tried(id, 'landlord', 'agent')).toMatchObject({
      done: false,
      field: 'heads',
      because: [
        `${THE_AGREEMENT} from 10 June 2026 covers procedure B only: Harbour Lights Housing Services looks into every part and recommends, and Plover Court Housing Co-operative decides. Change whose responsibility it is.`,
      ],
    })
    expect(await office.position(id)).toMatchObject({ next: 'acknowledge', procedure: null })
  })
  it('members of the co-op are offered and taken as deciders, and no officer of the agent; the officer recommends', async () => {
    await agreed('B', '2026-06-10')
    const { officers, members } = office.world
    const id = await started(JUNE)
    must(await tried(id, 'landlord'))
    expect(await offered(id)).toEqual({ kinds: ['coop'], decidersNeeded: 1 })
    expect(await chosen(id)).toMatchObject({ field: 'deciders' })
    expect(await chosen(id, officers.bryn)).toMatchObject({
      because: ['Choose members of the co-op to decide.'],
    })
    await allocated(asha(), await office.at(id), officers.asha, [members.sol])
    await recommended(asha(), await office.at(id), 1)
    expect(await office.position(id)).toMatchObject({ next: 'decide', whoseMove: 'landlord', procedure: 'B' })
  })
})

describe('an agreement on procedure A alone: the agent’s officer decides', () => {
  it('a part that the co-op would decide is refused', async () => {
    await agreed('A', '2026-06-10')
    const answer = await tried(await started(JUNE), 'landlord')
    expect('because' in answer && answer.because[0]).toBe(
      `${THE_AGREEMENT} from 10 June 2026 covers procedure A only: an officer of Harbour Lights Housing Services decides every part. Change whose responsibility it is.`,
    )
  })
  it('nobody of the co-op is offered or taken, and the letter says for whom the agent answers', async () => {
    await agreed('A', '2026-06-10')
    const { officers, members } = office.world
    const id = await started(JUNE)
    must(await tried(id, 'agent'))
    const html = (await office.letters(id)).at(-1)?.html
    expect(html).toContain('Harbour Lights Housing Services, for Plover Court Housing Co-operative')
    expect(html).toContain('Us: our managing agent answers every complaint (procedure A).')
    expect(await offered(id)).toEqual({ kinds: [], decidersNeeded: 0 })
    expect(await chosen(id, members.sol)).toMatchObject({ field: 'deciders' })
    await allocated(asha(), await office.at(id), officers.asha)
    await decided(asha(), await office.at(id), 'upheld', [1])
    expect(await office.position(id)).toMatchObject({ next: 'respond', outcome: null })
  })
})

describe('what began under an earlier agreement', () => {
  it('stays with whom it was allocated to', async () => {
    const { officers } = office.world
    const id = await started(MAY)
    await acknowledged(asha(MAY), await office.at(id), 'agent')
    await allocated(asha(MAY), await office.at(id), officers.asha)
    await agreed('B', '2026-06-10')
    await decided(asha(), await office.at(id), 'upheld', [1])
    expect(await office.position(id)).toMatchObject({ next: 'respond', procedure: 'A' })
  })
  it('and is not allocated yet: the resident hears first who answers now', async () => {
    const { officers, members } = office.world
    const id = await started(MAY)
    await acknowledged(asha(MAY), await office.at(id), 'agent', 'landlord')
    await agreed('B', '2026-06-10')
    expect(await chosen(id, members.sol)).toMatchObject({
      because: [
        expect.stringMatching(
          /from 10 June 2026 covers procedure B only: .* Change the definition first, so that the resident hears who answers part 1 now\.$/,
        ),
      ],
    })
    const [now, other] = [
      { number: '2', responsibility: 'landlord' as const },
      { responsibility: 'agent' as const },
    ]
    expect(await redefined(id, [{ number: '1', responsibility: 'agent' }, now, other])).toMatchObject({
      because: [expect.stringContaining('covers procedure B only')],
    })
    must(await redefined(id, [{ number: '1', responsibility: 'landlord' }, now]))
    expect((await office.letters(id)).at(-1)?.html).toContain('Somebody else answers part 1 now.')
    await allocated(asha(), await office.at(id), officers.asha, [members.sol])
    expect(await office.position(id)).toMatchObject({ next: 'recommend', procedure: 'B' })
  })
  it('may keep a part as it was defined while another is made clearer', async () => {
    const id = await started(MAY)
    await acknowledged(asha(MAY), await office.at(id), 'agent')
    await agreed('B', '2026-06-10')
    must(await redefined(id, [{ number: '1', responsibility: 'agent' }, { responsibility: 'landlord' }]))
    expect(await office.position(id)).toMatchObject({ procedure: 'A and B', next: 'allocate' })
  })
})
