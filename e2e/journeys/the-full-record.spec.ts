import { connect } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { logComplaint, press } from '../world/by-hand.ts'

const BILL = { name: 'Reçu “1”.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }
const LIAR = {
  name: 'bill.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('MZ\x90\0\x03\0\0\0\x04', 'latin1'),
}

test('a call with its files is in the file under its day, and can be had again byte for byte', async ({
  signedInAs,
}) => {
  const page = await signedInAs('asha@harbour-lights.example')
  await logComplaint(page, 'Plover Court Housing Co-operative', 'The gate does not close')
  await openNew(page, 'Record a letter, call or visit')
  await page.getByLabel('It came in').check()
  await page.getByLabel('With whom').selectOption('A contractor')
  await page.getByLabel('Visit', { exact: true }).check()
  await page.getByLabel('What it is about, in one line').fill('The hinge of the gate')
  await page.getByLabel('What was said or written').fill('It is rusted through.')

  // A browser never sends a chosen file back: the words stay, and the sentence says what to choose again.
  await page.getByLabel('Files that belong to it').setInputFiles([BILL, LIAR])
  await press(page, 'Add it to the file')
  await expect(page.getByText('“bill.pdf” is a program.').first()).toBeVisible()
  await expect(page.getByText('choose the files again').first()).toBeVisible()
  await expect(page.getByLabel('What was said or written')).toHaveValue('It is rusted through.')
  await expect(page.getByLabel('Visit', { exact: true })).toBeChecked()

  await page.getByLabel('Files that belong to it').setInputFiles([BILL])
  await press(page, 'Add it to the file')
  await expect(page.getByText('Recorded.')).toBeVisible()
  const entry = page
    .getByRole('listitem')
    .filter({ hasText: 'From a contractor, at a visit: The hinge of the gate' })
  await expect(entry.getByText('It is rusted through.')).toBeVisible()
  const link = entry.getByRole('link', { name: BILL.name })
  const given = await page.request.get((await link.getAttribute('href')) ?? '')
  expect((await given.body()).equals(BILL.buffer)).toBe(true)
  expect(given.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="Recu _1_.pdf"; filename*=UTF-8''Re%C3%A7u%20%E2%80%9C1%E2%80%9D.pdf`,
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('no-store'),
    'content-security-policy': expect.stringContaining('sandbox'),
  })
})

test('what was filed can be marked as not for others, and the mark shows', async ({ signedInAs }) => {
  const page = await signedInAs('asha@harbour-lights.example')
  await logComplaint(page, 'Turnstone Terrace Housing Co-operative', 'The bin store smells')
  await openNew(page, 'File documents')
  await page.getByLabel('What they are, in one line').fill('A neighbour’s diary')
  const diary = { name: 'diary.txt', mimeType: 'text/plain', buffer: Buffer.from('Every night.') }
  await page.getByLabel('The files').setInputFiles([diary, { ...diary, name: 'diary (1).txt' }])
  await press(page, 'File them')
  await expect(
    page.getByText('“diary (1).txt” was there already, as “diary.txt”, and is kept once.'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Mark what is not for others' }).click()
  const choice = page.getByRole('option', { name: /: diary\.txt$/ })
  await page.getByLabel('What', { exact: true }).selectOption((await choice.textContent()) ?? '')
  await page.getByLabel('Yes, leave it out').check()
  await page.getByLabel('Why', { exact: true }).fill('It is about somebody else.')
  await press(page, 'Mark it')
  const entry = page.getByRole('listitem').filter({ hasText: 'A neighbour’s diary' }).first()
  await expect(entry.getByText('Not for others')).toBeVisible()
  await expect(entry.getByText('It is about somebody else.')).toBeVisible()
})

test('an upload that is cut off half-way stores nothing', async ({ signedInAs, installation }) => {
  const page = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(
    page,
    'Kittiwake Street Housing Co-operative',
    'The lamp in the yard is out',
  )
  const file = `${address}/file`
  await page.goto(file)
  const before = await page.getByRole('listitem').count()
  await sendHalf(page, `${address}/documents/new`)
  await page.goto(file)
  expect(await page.getByRole('listitem').count()).toBe(before)
  expect((await page.request.get(`${installation.appUrl}/health`)).status()).toBe(200)

  // The same from a relay that gives up and closes the form: what is sent ends, and its last part has no end.
  const cut = await page.request.post(`${address}/documents/new`, {
    headers: { 'Content-Type': 'multipart/form-data; boundary=x', Origin: installation.appUrl },
    data: Buffer.from(parts('%PDF-1.7 half')),
  })
  expect(cut.status()).toBe(400)
  expect(await cut.text()).toContain('Nothing was recorded')
  await page.goto(file)
  expect(await page.getByRole('listitem').count()).toBe(before)
})

test('an upload of more than a page takes is answered by a page that names the limit, and stores nothing', async ({
  signedInAs,
}) => {
  const page = await signedInAs('asha@harbour-lights.example', { width: 390 })
  const address = await logComplaint(page, 'Kittiwake Street Housing Co-operative', 'The lift is too small')
  const form = new FormData()
  form.append('about', 'A film of the lift')
  for (let part = 1; part <= 10; part += 1)
    form.append('files', new File([Buffer.alloc(11 * 2 ** 20)], `part ${part}.pdf`))
  const answer = await page.request.post(`${address}/documents/new`, {
    multipart: form,
    headers: { Origin: new URL(address).origin },
  })
  expect(answer.status()).toBe(413)
  const html = await answer.text()
  expect(html).toContain('This page takes up to 100 megabytes at a time')
  expect(html).toContain('Nothing of it was stored')
  await page.goto(`${address}/file`)
  await expect(page.getByText('A film of the lift')).toHaveCount(0)
})

async function openNew(page: Page, link: string): Promise<void> {
  await page.getByRole('link', { name: 'File', exact: true }).click()
  await page.getByRole('link', { name: link }).click()
}

const parts = (content: string) =>
  [
    ['name="seen"', '2'],
    ['name="about"', 'The lamp'],
    ['name="files"; filename="lamp.pdf"', content],
  ]
    .map(([head, body]) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}`)
    .join('\r\n')

/** Sends the first half of a form with a file, as whoever is signed in, and hangs up. */
async function sendHalf(page: Page, address: string): Promise<void> {
  const { host, hostname, port, origin, pathname } = new URL(address)
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const half = parts(`%PDF-1.7\n${'x'.repeat(100_000)}`)
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    `Cookie: ${cookies}`,
    'Content-Type: multipart/form-data; boundary=x',
    `Content-Length: ${half.length * 2}`,
  ]
  await new Promise<void>((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) })
    socket.on('error', reject)
    socket.on('close', () => resolve())
    // Time for the server to read what came, and to wait for the rest.
    socket.write(`${head.join('\r\n')}\r\n\r\n${half}`, () => setTimeout(() => socket.destroy(), 500))
  })
}
