import type { APIRequestContext, APIResponse, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { logComplaint, press } from '../world/by-hand.ts'
import { routes } from '../world/routes.ts'

const COOP = 'Kittiwake Street Housing Co-operative'
const SUBJECT = 'Quince jelly in the laundry'
const UNKNOWN = '00000000-0000-7000-8000-000000000000'

/**
 * Code 5.8. A complaint names a colleague of the officer who logs it, and is about a decision that the co-op’s Secretary took.
 * From then on neither of them finds anything of it, by any way; and neither can be chosen to consider it.
 */
test('5.8: whom a complaint names finds no trace of it, and cannot consider it', async ({
  signedInAs,
  mails,
}) => {
  test.slow()
  const asha = await signedInAs('asha@harbour-lights.example')
  const bryn = await signedInAs('bryn@harbour-lights.example')
  const sunil = await signedInAs('sunil@kittiwake-street.example', { width: 390 })
  const address = await logComplaint(asha, COOP, SUBJECT)
  const id = address.split('/').at(-1) ?? ''
  const reference = /[A-Z]+-\d+/.exec((await asha.locator('.govuk-caption-l').textContent()) ?? '')?.[0] ?? ''

  const before = await openIn(bryn)
  expect((await bryn.goto(address))?.status(), 'a colleague opens it, until it names them').toBe(200)
  expect(await search(bryn, 'quince')).toContain(SUBJECT)

  await acknowledgeNaming(asha, 'Bryn Example', 'Sunil Example')
  const letter = await asha
    .getByRole('link', { name: /Acknowledgement/ })
    .first()
    .getAttribute('href')

  expect(await openIn(bryn), 'counted no more').toBe(before - 1)
  for (const list of ['/worklist', '/worklist?coop=kittiwake-street', '/worklist?stage=1', '/figures'])
    await expectNothing(bryn.request, list, [id, reference, SUBJECT])
  for (const query of ['quince', 'jelly laundry', reference])
    expect(await search(bryn, query), query).toContain('No complaints match')
  await expectNothing(bryn.request, await listBehindFigures(bryn), [id, reference, SUBJECT])

  for (const person of [bryn, sunil]) {
    for (const path of pagesOfAComplaint()) {
      const [theirs, unknown] = await Promise.all(
        [id, UNKNOWN].map(each => answersTo(person.request, path.replace('$complaintId', each), address)),
      )
      expect(theirs, path).toEqual(unknown)
      expect([404, 405], `sending to ${path}`).toContain(theirs?.sent.status)
      expect(theirs?.read.status, `reading ${path}`).toBe(404)
    }
    for (const link of [letter ?? '', `${letter}.pdf`])
      expect((await person.request.get(link)).status(), 'the letter’s own address').toBe(404)
  }

  await asha.getByRole('link', { name: 'Allocate' }).click()
  await expect(asha.getByText(/Bryn Example: They are named in part 1/)).toBeVisible()
  await expect(asha.getByText(/Sunil Example: They took the decision complained of in part 1/)).toBeVisible()
  for (const name of ['Bryn Example', 'Sunil Example'])
    await expect(asha.getByRole('group').getByLabel(name)).toHaveCount(0)

  const toldOf = async () => (await mails()).filter(({ subject }) => subject.startsWith(reference))
  await expect
    .poll(async () => (await toldOf()).map(({ to }) => to).join(), { timeout: 30_000 })
    .toContain('colm@kittiwake-street.example')
  const told = (await toldOf()).map(({ to }) => to).join()
  expect(told).not.toContain('sunil@')
  expect(told).not.toContain('bryn@')
})

/** Code 5.8: whoever logs it says so at once, and nobody has to wait for the definition. */
test('5.8: a complaint about a colleague is closed to them from the moment it is logged', async ({
  signedInAs,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example', { width: 390 })
  const bryn = await signedInAs('bryn@harbour-lights.example')
  await asha.goto('/complaints/new')
  await asha.getByLabel('Co-op', { exact: true }).selectOption({ label: COOP })
  await asha.getByLabel('Telephone', { exact: true }).check()
  await asha.getByLabel('Name', { exact: true }).fill('Ursula Uhland')
  await asha.getByRole('radio', { name: 'Yes: the page comes back' }).check()
  await asha.getByLabel('Service area').fill('Staff')
  await asha.getByLabel('In one line').fill('Marzipan on the stairs')
  await asha.getByLabel('What the resident said').fill('Bryn shouted at me.')
  await press(asha, 'Log the complaint')
  await expect(asha.getByRole('alert')).toContainText('Tick whom it complains of.')
  await asha.getByRole('group', { name: 'Whom does it complain of?' }).getByLabel('Bryn Example').check()
  await press(asha, 'Log the complaint')
  await expect(asha.getByRole('alert').getByText(/^Logged as /)).toBeVisible()

  expect((await bryn.request.get(asha.url())).status()).toBe(404)
  await bryn.goto('/worklist?coop=kittiwake-street')
  expect(await search(bryn, 'marzipan')).toContain('No complaints match')
})

async function acknowledgeNaming(page: Page, named: string, tookDecision: string): Promise<void> {
  await page.getByRole('link', { name: 'Acknowledge and define' }).click()
  const part = page.getByRole('group', { name: 'Part 1', exact: true })
  await part.getByLabel('What this part is about').fill('The laundry was closed to one household.')
  await part.getByRole('radio', { name: /A decision of/ }).check()
  await part.getByText('Is anybody of the team or the committee named in it').click()
  await part.getByRole('group', { name: 'Named in this part' }).getByLabel(named).check()
  await part.getByRole('group', { name: 'Took the decision' }).getByLabel(tookDecision).check()
  await page.getByLabel('What the resident wants to happen').fill('To use the laundry again.')
  await press(page, 'Issue the acknowledgement')
  await expect(page.getByText('Acknowledged. The letter is issued and in the record.')).toBeVisible()
}

const pagesOfAComplaint = (): string[] =>
  routes()
    .filter(({ params }) => params.length === 1 && params[0] === 'complaintId')
    .map(({ path }) => path)

async function openIn(page: Page): Promise<number> {
  await page.goto('/worklist?coop=kittiwake-street')
  const counted = await page
    .getByRole('listitem')
    .filter({ hasText: /^\d+ open$/ })
    .textContent()
  return Number.parseInt(counted ?? '', 10)
}

async function search(page: Page, query: string): Promise<string> {
  const { origin } = new URL(page.url())
  const found = await page.request.post('/search', { form: { query }, headers: { Origin: origin } })
  return found.text()
}

async function listBehindFigures(page: Page): Promise<string> {
  await page.goto('/figures')
  await page.getByRole('link', { name: COOP }).click()
  return `${new URL(page.url()).pathname}/cases?measure=stage1.received`
}

async function expectNothing(request: APIRequestContext, path: string, secrets: string[]): Promise<void> {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  const html = await answer.text()
  for (const secret of secrets) expect(html, path).not.toContain(secret)
}

/** What an address answers to reading and to sending, but for what is new each time and the id that was asked for. */
async function answersTo(request: APIRequestContext, path: string, from: string) {
  const id = path.split('/')[2] ?? ''
  const told = async (answer: Promise<APIResponse>) => ({
    status: (await answer).status(),
    html: (await (await answer).text()).replaceAll(/\b[0-9A-F]{8}\b/g, '').replaceAll(id, ''),
  })
  const [read, sent] = await Promise.all([
    told(request.get(path, { maxRedirects: 0 })),
    told(
      request.post(path, {
        form: { seen: '99' },
        headers: { Origin: new URL(from).origin },
        maxRedirects: 0,
      }),
    ),
  ])
  return { read, sent }
}
