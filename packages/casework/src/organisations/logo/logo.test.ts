import { asOperator, asPerson, asPersonOnCase } from '@putright/db'
import { letterAsIssued } from '@putright/db/queries/cases'
import { letterToSend } from '@putright/db/queries/mails'
import { ownOrganisation } from '@putright/db/queries/organisations'
import { letterPdf } from '@putright/documents'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Colour, drawn } from '../../demo/drawn.ts'
import { compound, GIF, JPEG, jpegFromCamera, PNG, pdf, WEBP } from '../../documents/judging/made-up-files.ts'
import { htmlOf } from '../../letters/logos-of.ts'
import { pdfOf } from '../../letters/pdf-of.ts'
import { createOrganisation, createPerson, giveRole } from '../../operator/organisations.ts'
import { readPublishedPolicy } from '../../policies/published-policy.ts'
import { profilePage } from '../../reading/profile-page.ts'
import { type Office, openOffice } from '../../testing/office.ts'
import { aComplaint, acknowledged } from '../../testing/steps.ts'
import { LogoForm, putUpLogo, takeDownLogo } from './change-logo.ts'
import { readLogo } from './read-logo.ts'

let office: Office
let manager: string
let analysts: string
beforeAll(async () => {
  office = await openOffice()
  ;[manager, analysts] = await asOperator(office.connection, async db => {
    const since = on('2020-04-01')
    const agent = await db
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', 'harbour-lights')
      .executeTakeFirstOrThrow()
    const mair = await createPerson(db, { name: 'Mair Manager', email: 'mair@example.org' })
    await giveRole(db, mair, agent.id, 'manager', since)
    const [slug, contact] = ['estuary', 'figures@estuary.example']
    const federation = await createOrganisation(db, { kind: 'federation', slug, name: 'Estuary', contact })
    const fadi = await createPerson(db, { name: 'Fadi Manager', email: 'fadi@example.org' })
    await giveRole(db, fadi, federation, 'manager', since)
    return [mair, fadi] as const
  })
})
afterAll(() => office.close())

const plain = (colour: Colour, width = 120, height = 80) => drawn(width, height, () => colour)
const [TEAL, SAND, CLAY] = [plain([15, 107, 107]), plain([226, 169, 60]), plain([168, 50, 31])]
// A grey ramp of 64 by 64 pixels, as a drawing program saves it.
const GREY = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCABAAEABAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAFRABAQAAAAAAAAAAAAAAAAAAABP/2gAIAQEAAD8A0NChQoUKFCiahQoUKFChRLQoUKFChQomoUKFChQoUS0KFChQoUKJaFChQoUKFE1ChQoUKFCiWhQoUKFChR//2Q==',
  'base64',
)

const file = (content: Buffer, name = 'logo.png') => new File([new Uint8Array(content)], name)
const putUp = (personId: string, content: Buffer, slug = 'plover-court') =>
  putUpLogo(office.as(personId), slug, { logo: file(content) })
const bytesOf = async (sha256: string | null | undefined) =>
  (await readLogo(office.connection, sha256 ?? ''))?.content

const profile = (slug = 'plover-court', personId = office.world.members.sol) =>
  asPerson(office.connection, personId, async db => {
    const own = await ownOrganisation(db, slug)
    if (!own) throw new Error('They belong to it')
    return profilePage(db, own, on('2026-06-01'))
  })

/** The letter of an acknowledgement by the agent’s officer, sent now. */
async function aLetter() {
  const { as, at, letters, world } = office
  const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
  await acknowledged(as(world.officers.asha), await at(complaintId), 'agent')
  const [letter] = await letters(complaintId)
  if (!letter) throw new Error('No letter was issued')
  return letter
}
type Letter = Awaited<ReturnType<typeof aLetter>>

const shown = ({ complaint_id, id }: Letter) =>
  asPersonOnCase(office.connection, office.world.officers.asha, complaint_id, async db => {
    const issued = await letterAsIssued(db, complaint_id, id)
    return issued ? htmlOf(db, issued) : ''
  })
const pdfFor = ({ coop_id, id }: Letter) =>
  asPerson(office.connection, office.world.officers.asha, async db =>
    pdfOf(db, await letterToSend(db, coop_id, id)),
  )
const dataOf = (content: Buffer) => `src="data:image/png;base64,${content.toString('base64')}"`

describe('the logo of an organisation', () => {
  it('is put up by whoever runs it, stands on its profile, and is in the audit log', async () => {
    const before = await aLetter()
    expect(before.content.logos).toEqual({ landlord: null, sender: null })
    expect(await putUp(office.world.members.sol, TEAL)).toEqual({ done: true })
    const { logo } = await profile()
    expect((await bytesOf(logo))?.equals(TEAL)).toBe(true)
    const [entry] = await asOperator(office.connection, db =>
      db.selectFrom('audit_entries').selectAll().where('what', '=', 'logo changed').execute(),
    )
    expect(entry).toMatchObject({
      actor: office.world.members.sol,
      subject: { change: 'put up', logo: logo?.slice(0, 12) },
    })
    expect(await shown(before), 'a letter issued before has none').not.toContain('<img')
  })

  it('stands on the published policy', async () => {
    const today = on('2026-06-01')
    const page = await readPublishedPolicy(office.connection, 'plover-court', today, today)
    expect(page?.logo).toBe((await profile()).logo)
  })

  it('heads the letters of the co-op that answers, and its agent’s stands under the signature', async () => {
    expect(await putUp(manager, SAND, 'harbour-lights')).toEqual({ done: true })
    const letter = await aLetter()
    expect(letter.content.logos).toMatchObject({
      landlord: { alt: 'Plover Court Housing Co-operative' },
      sender: { alt: 'Harbour Lights Housing Services' },
    })
    const html = await shown(letter)
    expect(html.indexOf(dataOf(TEAL))).toBeGreaterThan(0)
    expect(html.indexOf(dataOf(SAND))).toBeGreaterThan(html.indexOf('Yours sincerely'))
  })

  it('5.12: what a letter was issued with stays, in its HTML and in a PDF that is set later', async () => {
    const letter = await aLetter()
    const { logo } = await profile()
    expect(await putUp(office.world.members.sol, CLAY)).toEqual({ done: true })
    expect(await takeDownLogo(office.as(manager), 'harbour-lights')).toEqual({ done: true })
    expect(await shown(letter)).toContain(dataOf(TEAL))
    expect(await shown(letter)).toContain(dataOf(SAND))
    const asOfThen = new Map([
      [logo ?? '', TEAL],
      [letter.content.logos?.sender?.sha256 ?? '', SAND],
    ])
    expect((await pdfFor(letter)).equals(Buffer.from(letterPdf(letter.content, asOfThen)))).toBe(true)
    const after = await aLetter()
    expect(await shown(after)).toContain(dataOf(CLAY))
    expect(after.content.logos?.sender).toBeNull()
  })

  it('may be a JPEG, and one it had before', async () => {
    const { sol } = office.world.members
    expect(await putUp(sol, GREY)).toEqual({ done: true })
    expect(await readLogo(office.connection, (await profile()).logo ?? '')).toMatchObject({
      mediaType: 'image/jpeg',
    })
    expect(await putUp(sol, TEAL)).toEqual({ done: true })
    expect((await bytesOf((await profile()).logo))?.equals(TEAL)).toBe(true)
  })

  it('is taken down, and then there is none to take down', async () => {
    const { sol } = office.world.members
    expect(await takeDownLogo(office.as(sol), 'plover-court')).toEqual({ done: true })
    expect((await profile()).logo).toBeNull()
    expect(await takeDownLogo(office.as(sol), 'plover-court')).toMatchObject({
      because: ['There is no logo to take down.'],
    })
  })

  it('is had by whoever knows its fingerprint, and by nothing like it', async () => {
    await putUp(office.world.members.sol, SAND)
    const { logo } = await profile()
    expect(await bytesOf(logo)).toBeDefined()
    for (const other of ['', 'x', `${logo}0`, 'a'.repeat(64), `${logo?.slice(0, 60)}%`, logo?.toUpperCase()])
      expect(await readLogo(office.connection, other ?? ''), other).toBeNull()
  })
})

describe('refused, and nothing is changed', () => {
  const withChunk = (name: string) =>
    Buffer.concat([TEAL.subarray(0, 33), Buffer.from(`\0\0\0\0${name}\0\0\0\0`, 'latin1'), TEAL.subarray(33)])

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'SVG drawing'],
    ['an SVG that begins otherwise', Buffer.from('<?xml version="1.0"?>\n<svg/>'), 'SVG drawing'],
    ['a GIF', GIF, 'This is a GIF picture.'],
    ['a WebP', WEBP, 'This is a WebP picture.'],
    ['a PDF', pdf(), 'This is a PDF.'],
    ['an old Word document', compound(['WordDocument']), 'A logo is a PNG or a JPEG picture.'],
    ['a web page', Buffer.from('<!doctype html><script>1</script>'), 'This is a web page.'],
    ['a text', Buffer.from('logo'), 'This is plain text.'],
    ['what is nothing known', Buffer.alloc(500, 0xf7), 'PNG or a JPEG'],
    ['one pixel', PNG, 'too few to print'],
    ['too wide', plain([0, 0, 0], 2001, 60), '2,001 by 60 pixels'],
    ['a header that claims a thousand million pixels', claiming(32_000, 32_000), '32,000 by 32,000'],
    ['half a picture', TEAL.subarray(0, 60), 'damaged'],
    ['a JPEG that is a head alone', JPEG, 'damaged'],
    ['a photograph with its place', jpegFromCamera('II', [1, 2, 3, 4]), 'where it was taken'],
    ['a PNG that moves', withChunk('acTL'), 'The picture moves'],
  ])('%s', async (_, content, because) => {
    const before = await profile()
    const answer = await putUp(office.world.members.sol, content)
    expect(answer).toMatchObject({ done: false, field: 'logo' })
    expect(answer.done ? '' : answer.because.join(' ')).toContain(because)
    expect(await profile()).toEqual(before)
  })

  it('the one that it has', async () => {
    await putUp(office.world.members.sol, CLAY)
    expect(await putUp(office.world.members.sol, CLAY)).toMatchObject({
      because: ['This is the logo already. Nothing was changed.'],
    })
  })

  it.each([
    ['more than 200 kB', file(Buffer.alloc(200 * 1024 + 1)), 'larger than 200 kB'],
    ['no file', file(Buffer.alloc(0), ''), 'Choose a picture'],
    ['a text field in its place', 'logo.png', 'Choose a picture'],
    ['nothing', undefined, 'Choose a picture'],
  ])('a form with %s', (_, logo, because) =>
    expect(LogoForm.safeParse({ logo }).error?.issues[0]?.message).toContain(because),
  )

  it('by a member of the committee; and to whom it is no organisation of theirs there is none', async () => {
    const { members, officers } = office.world
    const before = await profile()
    expect(await putUp(members.mina, TEAL)).toMatchObject({ why: 'not yours' })
    expect(await takeDownLogo(office.as(members.mina), 'plover-court')).toMatchObject({ why: 'not yours' })
    expect(await putUp(officers.asha, TEAL)).toMatchObject({ why: 'not found' })
    expect(await putUp(manager, TEAL)).toMatchObject({ why: 'not found' })
    expect(await profile()).toEqual(before)
  })

  it('for a federation, which writes to no resident', async () =>
    expect(await putUp(analysts, TEAL, 'estuary')).toMatchObject({
      because: ['A federation writes no letters to residents.'],
    }))
})

/** A PNG whose header claims a size. */
function claiming(width: number, height: number): Buffer {
  const made = Buffer.from(TEAL)
  made.writeUInt32BE(width, 16)
  made.writeUInt32BE(height, 20)
  return made
}
