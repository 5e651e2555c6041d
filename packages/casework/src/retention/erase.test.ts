import { asOperator, asPerson, asPersonAt } from '@putright/db'
import { eraseRequest } from '@putright/db/queries/erasing'
import { retentionOfCoops } from '@putright/db/queries/retention'
import { reportingYear } from '@putright/figures'
import { on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CorrespondenceForm, correspond } from '../acts/correspond.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { pdf } from '../documents/judging/made-up-files.ts'
import { figuresFromScratch } from '../figures/year-figures.ts'
import { morningCheck } from '../morning/morning-check.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { searchPage } from '../reading/worklist-page.ts'
import { answered as answeredLine, csv } from '../register/made-up-lines.ts'
import { importRegister } from '../register-import/import.ts'
import { planImport } from '../register-import/plan.ts'
import { addNote, NoteForm } from '../requests/add-note.ts'
import { logRequest, RequestForm } from '../requests/log-request.ts'
import { AdjustmentForm, agreeAdjustment } from '../support/adjust.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'
import { ErasureForm, eraseDue, eraseOne } from './erase.ts'
import { endHold, HoldEndingForm, HoldForm, placeHold } from './hold.ts'
import { privacyPage, retentionPage } from './pages.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
  // Bryn becomes a manager, and Plover Court keeps its records for a year.
  await sql`insert into memberships (person_id, organisation_id, role, from_on)
    select person_id, organisation_id, 'manager', from_on from memberships where person_id = ${office.world.officers.bryn}`.execute(
    office.connection.kysely,
  )
  await sql`insert into policy_versions (coop_id, title, adopted_on, settings)
    select coop_id, 'Our policy', '2024-01-01', jsonb_set(settings::jsonb, '{retentionYears}', '1')
    from policy_versions where coop_id = ${office.world.coops.plover}`.execute(office.connection.kysely)
})
afterAll(() => office.close())

const TODAY = '2026-06-01'
const asha = (today = TODAY) => office.as(office.world.officers.asha, today)
const bryn = (today = TODAY) => office.as(office.world.officers.bryn, today)
const plover = () => office.world.coops.plover

/** Received on Monday 2 September 2024, answered on the 16th, with a neighbour's letter, an adjustment and why. */
async function answered(): Promise<string> {
  const { at, world } = office
  const { complaintId: id } = await aComplaint(asha('2024-09-02'), plover())
  await acknowledged(asha('2024-09-02'), await at(id), 'agent')
  await allocated(asha('2024-09-02'), await at(id), world.officers.asha)
  must(
    await correspond(
      asha('2024-09-04'),
      await at(id),
      CorrespondenceForm.parse({
        direction: 'in',
        by: 'letter',
        with: 'witness',
        happenedOn: '2024-09-03',
        subject: 'What Odalys Penhallow heard',
        words: 'Water ran all night.',
        files: [new File([new Uint8Array(pdf())], 'letter.pdf')],
      }),
    ),
  )
  must(
    await agreeAdjustment(
      asha('2024-09-05'),
      await at(id),
      AdjustmentForm.parse({
        what: 'Large print',
        print: 'large',
        sendBy: 'post',
        reviewOn: '2024-12-02',
        need: 'She is losing her sight.',
      }),
    ),
  )
  await decided(asha('2024-09-16'), await at(id), 'upheld', [1])
  must(await issueResponse(asha('2024-09-16'), await at(id)))
  return id
}

let id: string
let reference: string
beforeEach(async () => {
  id = await answered()
  reference = (await office.position(id)).reference
})

const erase = async (form = {}, actor = bryn()) =>
  eraseOne(actor, await office.at(id), ErasureForm.parse({ part: 'record', reference, ...form }))
const because = (answer: { done: boolean; because?: string[] }) => (answer.because ?? []).join(' ')
const audited = async () => {
  const { rows } = await sql<{ what: string }>`
    select what from audit_entries where subject ->> 'complaintId' = ${id} order by seq`.execute(
    office.connection.kysely,
  )
  return rows.map(({ what }) => what)
}
const figures = () =>
  asOperator(office.connection, db =>
    figuresFromScratch(db, plover(), reportingYear('2024/25', '03-31'), on(TODAY)),
  )
/** Everything the database holds of the complaint and of the co-op's residents, as text. */
const everything = async () => {
  const tables = await sql<{ name: string }>`
    select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'complaint_id'
    where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(office.connection.kysely)
  const texts = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const { rows } = await sql<{ all: string }>`
        select json_agg(one)::text as all from ${sql.table(name)} one where complaint_id = ${id}`.execute(
        office.connection.kysely,
      )
      return rows[0]?.all ?? ''
    }),
  )
  const row = await sql<{
    all: string
  }>`select to_json(one)::text as all from complaints one where id = ${id}`.execute(office.connection.kysely)
  return texts.join(' ') + row.rows[0]?.all
}

describe('rulebook 7: erased for good, and counted as before', () => {
  it('the year’s figures stay, nothing anybody said does, and it holds true against its record', async () => {
    const before = await figures()
    must(await erase())
    const left = await everything()
    for (const gone of [
      'Nadia',
      'Plover Court',
      'Odalys',
      'Water ran',
      'sight',
      'roof',
      'visit',
      office.world.officers.asha,
    ])
      expect(left).not.toContain(gone)
    expect(await figures()).toEqual(before)
    expect((await verify(office.connection)).faults).toEqual([])
    expect(await audited()).toContain('erased')
  })
  it('nothing of it is found by search, and its page says that it was erased and offers nothing', async () => {
    must(await erase())
    const { searched, page } = await asPerson(office.connection, office.world.officers.asha, async db => ({
      searched: await Promise.all(
        ['Odalys', 'roof', 'Nadia'].map(async words =>
          (await searchPage(db, words, on(TODAY))).lines.map(one => one.id),
        ),
      ),
      page: await complaintPage(db, office.world.officers.asha, id, on(TODAY)),
    }))
    expect(searched.flat()).not.toContain(id)
    expect(page).toMatchObject({ offers: [], resident: null, letters: [] })
    expect(page?.erasedOn).not.toBeNull()
    const answer = await placeHold(
      asha(),
      await office.at(id),
      HoldForm.parse({ by: 'a court', on: TODAY, reason: 'A claim' }),
    )
    expect(because(answer)).toContain('This complaint was erased on')
  })
  it('what was changed of it by hand afterwards is found by verify', async () => {
    must(await erase())
    const write = (words: string) =>
      sql`update complaint_events set body = jsonb_set(body::jsonb, '{account}', ${JSON.stringify(words)}::jsonb)
        where complaint_id = ${id} and seq = 1`.execute(office.connection.kysely)
    await sql`alter table complaint_events disable trigger all`.execute(office.connection.kysely)
    await write('Nadia said')
    expect((await verify(office.connection)).faults).toEqual([
      `${reference}: it was erased, and its record says more than what remains.`,
    ])
    await write('')
    await sql`alter table complaint_events enable trigger all`.execute(office.connection.kysely)
  })
  it('adjustments and needs go a year after it closed, and the record stays', async () => {
    must(await erase({ part: 'support' }))
    const left = await everything()
    expect(left).not.toContain('losing her sight')
    expect(left).not.toContain('Large print')
    expect(left).toContain('Odalys Penhallow')
    expect((await verify(office.connection)).faults).toEqual([])
  })
})

describe('refused, and nothing changed', () => {
  const unchanged = async (
    attempt: () => Promise<{ done: boolean; because?: string[] }>,
    sentence: string,
  ) => {
    const before = await everything()
    expect(because(await attempt())).toContain(sentence)
    expect(await everything()).toBe(before)
  }
  it('under a legal hold, which it names; the attempt is in the audit log', async () => {
    const form = HoldForm.parse({ by: 'a court', on: '2026-05-04', reason: 'Claim 4 of the county court' })
    must(await placeHold(asha(), await office.at(id), form))
    await unchanged(erase, 'It is under legal hold for a court since 4 May 2026')
    expect(await audited()).toEqual(['hold placed', 'erasure refused'])
    const { holds } = (await asPerson(office.connection, office.world.officers.asha, db =>
      retentionPage(db, id, on(TODAY)),
    )) ?? { holds: [] }
    const ending = HoldEndingForm.parse({ hold: String(holds[0]?.seq), on: '2026-05-20', reason: 'Settled' })
    must(await endHold(asha(), await office.at(id), ending))
    must(await erase())
  })
  it('before its day', async () => {
    await unchanged(() => erase({}, bryn('2025-09-16')), 'It is kept until 16 September 2025.')
    expect(await audited()).toEqual(['erasure refused'])
  })
  it('an open complaint', async () => {
    const other = await aComplaint(asha('2024-09-02'), plover(), { alike: 'another matter' })
    id = other.complaintId
    reference = (await office.position(id)).reference
    await unchanged(erase, 'The complaint is open.')
  })
  it('by an officer who manages nothing', () =>
    unchanged(() => erase({}, asha()), 'Records are erased by a manager of the agent'))
  it('without its reference typed', () =>
    unchanged(() => erase({ reference: 'PC-9999' }), `Type ${reference} to confirm`))
  it('of another co-op', async () => {
    expect(
      await eraseOne(
        office.as(office.world.officers.stranger),
        await office.at(id),
        ErasureForm.parse({ part: 'record', reference }),
      ),
    ).toMatchObject({ why: 'not found' })
  })
  it.each([
    [{ by: 'a friend', on: TODAY, reason: 'x' }, 'Choose who needs the record kept'],
    [{ by: 'a court', on: 'soon', reason: 'x' }, 'Give the day from which it is held'],
    [{ by: 'a court', on: TODAY, reason: ' \u0000 ' }, 'Say what it is held for'],
    [{ by: 'a court', on: TODAY, reason: 'x'.repeat(200_000) }, 'Shorten this'],
  ])('a hold that is not whole: %#', (form, sentence) => {
    expect(JSON.stringify(HoldForm.safeParse(form).error?.issues)).toContain(sentence)
  })
  it.each([
    [{ on: '2026-06-02' }, 'is in the future'],
    [{ on: '2024-09-01' }, 'before the complaint was received'],
  ])('a hold on a day that cannot be: %#', async (form, sentence) => {
    const hold = HoldForm.parse({ by: 'a court', reason: 'A claim', ...form })
    await unchanged(async () => placeHold(asha(), await office.at(id), hold), sentence)
  })
  it('the end of a hold that does not stand', async () => {
    const form = HoldEndingForm.parse({ hold: '3', on: TODAY, reason: 'Settled' })
    await unchanged(async () => endHold(asha(), await office.at(id), form), 'does not stand')
  })
})

describe('a batch: all that is due and was listed', () => {
  const listed = async () => {
    const page = await asPerson(office.connection, office.world.officers.bryn, db =>
      privacyPage(db, 'plover-court', on(TODAY)),
    )
    if (!page) throw new Error('The page is there')
    return page
  }
  it('is counted over every co-op in one question, for those who handle it', async () => {
    const overview = (who: string) => asPerson(office.connection, who, db => retentionOfCoops(db, on(TODAY)))
    const { coop, due, held } = await listed()
    expect(await overview(office.world.officers.bryn)).toEqual([
      {
        slug: coop.slug,
        name: coop.name,
        years: 1,
        due: due.record.lines.length,
        requestsDue: due.requests.lines.length,
        held: held.length,
      },
    ])
    expect(await overview(office.world.members.sol)).toEqual([])
  })
  it('is refused without the number, after a change, and where nothing is due; then it erases all', async () => {
    const { due } = await listed()
    const form = { part: 'record' as const, listed: due.record.listed, number: '' }
    expect(due.record.lines).toContainEqual({
      id,
      reference,
      keptFrom: '2024-09-16',
      keptUntil: '2025-09-16',
    })
    expect(because(await eraseDue(bryn(), plover(), form))).toContain(
      `Type ${due.record.lines.length} to confirm`,
    )
    const wrong = { ...form, listed: 'another list', number: String(due.record.lines.length) }
    expect(await eraseDue(bryn(), plover(), wrong)).toMatchObject({ why: 'moved on' })
    expect(await eraseDue(asha(), plover(), form)).toMatchObject({ why: 'not found' })
    expect(await eraseDue(bryn(), 'no id', form)).toMatchObject({ why: 'not found' })
    const number = String(due.record.lines.length)
    expect(must(await eraseDue(bryn(), plover(), { ...form, number })).erased).toBe(due.record.lines.length)
    const after = await listed()
    expect(after.due.record.lines).toEqual([])
    expect(after.erased[0]).toMatchObject({ by: 'Bryn Example', what: 'record' })
    expect(because(await eraseDue(bryn(), plover(), { ...form, number }))).toContain('Nothing is due')
    expect((await verify(office.connection)).faults).toEqual([])
  })
  it('the page is for the team, and for nobody else', async () => {
    const asAsha = await asPerson(office.connection, office.world.officers.asha, db =>
      privacyPage(db, 'plover-court', on(TODAY)),
    )
    expect(asAsha).toMatchObject({ mayErase: false, schedule: { retentionYears: 1 } })
    for (const who of [office.world.members.sol, office.world.officers.stranger])
      expect(
        await asPerson(office.connection, who, db => privacyPage(db, 'plover-court', on(TODAY))),
      ).toBeNull()
  })
})

describe('requests are kept as long as complaints, and erased in the same way', () => {
  const logged = async (form = {}, today = '2024-09-02') =>
    must(
      await logRequest(
        asha(today),
        RequestForm.parse({
          coopId: plover(),
          kind: 'service request',
          receivedOn: today,
          channel: 'telephone',
          category: 'Repairs',
          summary: 'Mrs Penhallow’s tap drips',
          account: 'It drips on the Penhallows.',
          residentName: 'Quincy Dripping',
          reviewOn: today,
          ...form,
        }),
      ),
    ).requestId
  const note = async (requestId: string, kind: string, today = '2024-09-03') =>
    addNote(asha(today), { requestId, seen: 99 }, NoteForm.parse({ kind, on: today, words: 'Penhallow' }))
  const due = async () => {
    const page = await asPerson(office.connection, office.world.officers.bryn, db =>
      privacyPage(db, 'plover-court', on(TODAY)),
    )
    if (!page) throw new Error('The page is there')
    return page.due.requests
  }
  const erasing = async () => {
    const { lines, listed } = await due()
    return eraseDue(bryn(), plover(), { part: 'requests', listed, number: String(lines.length) })
  }
  const rowOf = async (requestId: string) => {
    const { rows } = await sql<{ all: string }>`
      select concat(to_json(one), (select json_agg(note) from contact_notes note where contact_id = one.id),
        (select json_agg(resident) from residents resident where resident.id = one.resident_id)) as all
      from contacts one where id = ${requestId}`.execute(office.connection.kysely)
    return rows[0]?.all ?? ''
  }

  it('nothing that was said is left, and the year counts it as before', async () => {
    const requestId = await logged()
    must(await note(requestId, 'closed'))
    const before = await figures()
    expect((await due()).lines).toMatchObject([
      { id: requestId, keptFrom: '2024-09-03', keptUntil: '2025-09-03' },
    ])
    expect(must(await erasing()).erased).toBe(1)
    const left = await rowOf(requestId)
    for (const gone of ['Penhallow', 'Quincy', 'drips']) expect(left).not.toContain(gone)
    expect(await office.count('contacts')).toBeGreaterThan(0)
    expect(await figures()).toEqual(before)
    expect((await verify(office.connection)).faults).toEqual([])
    const { rows } = await sql<{ count: string }>`
      select count(*) from residents where name = 'Quincy Dripping'`.execute(office.connection.kysely)
    expect(rows).toEqual([{ count: '0' }])
    expect(because(await note(requestId, 'progress', TODAY))).toContain('This request was erased on')
  })
  it('one that is open, of a complaint, or before its day stays, whatever is asked of the database', async () => {
    const open = await logged()
    const early = await logged({}, '2030-01-07')
    must(await note(early, 'closed', '2030-01-08'))
    const tied = await logged()
    must(await note(tied, 'closed'))
    await sql`insert into contact_complaints select coop_id, ${tied}, id from complaints where id = ${id}`.execute(
      office.connection.kysely,
    )
    expect((await due()).lines).toEqual([])
    for (const [requestId, reason] of [
      [open, 'is open'],
      [early, 'has not come'],
      [tied, 'is kept with that'],
    ] as const)
      await expect(
        asPersonAt(office.connection, office.world.officers.bryn, plover(), db =>
          eraseRequest(db, requestId),
        ),
      ).rejects.toThrow(reason)
  })
  it('by nobody but whoever may erase', async () => {
    const requestId = await logged()
    must(await note(requestId, 'closed'))
    const { asha: officer, stranger } = office.world.officers
    for (const who of [officer, stranger])
      await expect(
        asPersonAt(office.connection, who, plover(), db => eraseRequest(db, requestId)),
      ).rejects.toThrow('not yours to erase')
    must(await erasing())
  })
})

describe('a register as it was sent goes after thirty days, imported or not', () => {
  const kept = async () => {
    const { rows } = await sql<{ name: string }>`
      select file_name as name from register_uploads order by file_name`.execute(office.connection.kysely)
    return rows.map(({ name }) => name)
  }
  it('is shown with its last day until then, and that it went is in the audit log', async () => {
    for (const [name, day] of [
      ['last.csv', '2026-05-01'],
      ['later.csv', '2026-05-02'],
    ])
      await sql`insert into register_uploads (coop_id, file_name, content, uploaded_by, uploaded_at)
        values (${plover()}, ${name}, 'x', ${office.world.officers.asha}, ${`${day}T12:00:00Z`})`.execute(
        office.connection.kysely,
      )
    const page = await asPerson(office.connection, office.world.officers.asha, db =>
      privacyPage(db, 'plover-court', on(TODAY)),
    )
    expect(page?.uploads).toMatchObject([
      { fileName: 'last.csv', imported: false, lastDay: '2026-05-31' },
      { fileName: 'later.csv', lastDay: '2026-06-01' },
    ])
    await morningCheck(office.connection, on(TODAY))
    expect(await kept()).toEqual(['later.csv'])
    const { rows } = await sql<{ subject: object; actor: string | null }>`
      select subject, actor from audit_entries where subject ->> 'part' = 'register uploads'`.execute(
      office.connection.kysely,
    )
    expect(rows).toEqual([{ subject: { part: 'register uploads', uploads: 1 }, actor: null }])
  })
})

it('importing the register again brings nothing of it back', async () => {
  const line = {
    ...answeredLine,
    reference: 'OLD-1',
    received_on: '2024-06-03',
    acknowledged_on: '2024-06-05',
    stage1_responded_on: '2024-06-19',
  }
  const load = () =>
    asOperator(office.connection, async db => {
      const plan = await planImport(db, plover(), new TextEncoder().encode(csv(line)), on(TODAY))
      await importRegister(db, plover(), plan, on(TODAY))
      return plan
    })
  expect((await load()).rows).toHaveLength(1)
  const { rows } = await sql<{ id: string }>`select id from complaints where reference = 'OLD-1'`.execute(
    office.connection.kysely,
  )
  id = rows[0]?.id ?? ''
  must(await erase({ reference: 'OLD-1' }))
  expect(await load()).toMatchObject({ rows: [], bad: [], unchanged: [expect.anything()] })
})
