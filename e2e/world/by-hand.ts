import { expect, type Page } from '@playwright/test'

/** What an officer does through the pages, each step from the complaint's own page. */
export async function logComplaint(page: Page, coop: string, summary: string): Promise<string> {
  await page.getByRole('link', { name: 'Log a complaint' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Log a complaint' })).toBeVisible()
  const choice = page.getByLabel('Co-op', { exact: true })
  // Whoever handles one co-op only is not asked which.
  if (await choice.isVisible()) await choice.selectOption({ label: coop })
  await page.getByLabel('Telephone', { exact: true }).check()
  await page.getByLabel('Name', { exact: true }).fill('Nadia Example')
  await page.getByLabel('Address (optional)', { exact: true }).fill('4 Made-up Walk')
  await page.getByLabel('E-mail address (optional)').fill('nadia@residents.example')
  await page.getByLabel('Service area').fill('Repairs')
  await page.getByLabel('In one line').fill(summary)
  await page.getByLabel('What the resident said').fill('I rang three times and nobody came.')
  await press(page, 'Log the complaint')
  // In these stories Nadia complains of many things.
  const another = page.getByRole('radio', { name: /^It is another matter/ })
  const logged = page.getByRole('alert').getByText(/^Logged as /)
  await expect(another.or(logged)).toBeVisible()
  if (await another.isVisible()) {
    await another.check()
    await press(page, 'Log the complaint')
  }
  await expect(logged).toBeVisible()
  return page.url()
}

export type Whose = 'The service of' | 'A decision of'

export async function acknowledge(
  page: Page,
  parts: readonly { words: string; whose: Whose }[],
): Promise<void> {
  await page.getByRole('link', { name: 'Acknowledge and define' }).click()
  for (const [index, { words, whose }] of parts.entries()) {
    const part = page.getByRole('group', { name: `Part ${index + 1}`, exact: true })
    if ((await part.count()) === 0) await page.getByRole('button', { name: 'Add another part' }).click()
    await part.getByLabel('What this part is about').fill(words)
    await part.getByRole('radio', { name: new RegExp(whose) }).check()
  }
  await page.getByLabel('What the resident wants to happen').fill('The work done, and an apology.')
  await press(page, 'Issue the acknowledgement')
  await expect(page.getByText('Acknowledged. The letter is issued and in the record.')).toBeVisible()
}

export async function allocate(page: Page, investigator: string, deciders: string[] = []): Promise<void> {
  await page.getByRole('link', { name: 'Allocate' }).click()
  await page.getByRole('radio', { name: investigator }).check()
  const panel = page.getByRole('group', { name: /decides for/ })
  for (const name of deciders) await panel.getByRole('checkbox', { name }).check()
  await press(page, 'Allocate')
  await expect(page.getByText(/^Allocated\./)).toBeVisible()
  await sayNoConflict(page)
}

/** Opens a complaint that somebody was given to consider: it asks them first whether they have a conflict of interest. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await sayNoConflict(page)
}

async function sayNoConflict(page: Page): Promise<void> {
  if (!new URL(page.url()).pathname.endsWith('/declaration')) return
  await page.getByRole('radio', { name: 'I have no conflict of interest' }).check()
  await press(page, 'Save and continue')
  await expect(page.getByText('Thank you. Your declaration is recorded.')).toBeVisible()
}

/** Reports and recommends on every part alike; what is upheld with an apology. */
export async function recommend(page: Page, outcome: Decision['outcome']): Promise<void> {
  await page.getByRole('link', { name: 'Recommend' }).click()
  await page.getByLabel('The report').fill('I read the minutes and the log, and spoke to the contractor.')
  const parts = await page.getByRole('group', { name: /^Part \d$/ }).count()
  for (let number = 1; number <= parts; number += 1) {
    const part = page.getByRole('group', { name: `Part ${number}`, exact: true })
    await part.getByRole('radio', { name: outcome, exact: true }).check()
    await part.getByLabel('What you found, and why').fill('The log shows three calls and no visit.')
    if (outcome !== 'Not upheld') await addRemedy(page, number, 'We are sorry that nobody came.')
  }
  await press(page, 'Send the recommendation')
  await expect(page.getByRole('heading', { level: 2, name: /is to decide|is to issue/ })).toBeVisible()
}

export interface Decision {
  outcome: 'Upheld' | 'Partially upheld' | 'Not upheld'
  remedy?: string
}

/** An officer decides their own parts, all alike. */
export async function decide(page: Page, { outcome, remedy }: Decision): Promise<void> {
  await page.getByRole('link', { name: 'Decide' }).click()
  const parts = await page.getByRole('group', { name: /^Part \d$/ }).count()
  for (let number = 1; number <= parts; number += 1) {
    await putDown(page, number, outcome)
    if (remedy) await addRemedy(page, number, remedy)
  }
  await press(page, 'Record the decision')
}

/** In the decision room: decides the one part otherwise than recommended, in words of one’s own. */
export async function decideOtherwise(page: Page, { outcome, remedy }: Decision): Promise<void> {
  await page.getByText('Change it, or decide otherwise').click()
  await page.getByRole('radio', { name: 'Decide otherwise' }).check()
  await putDown(page, 1, outcome)
  if (remedy) await addRemedy(page, 1, remedy)
}

async function putDown(page: Page, number: number, outcome: Decision['outcome']): Promise<void> {
  const part = page.getByRole('group', { name: `Part ${number}`, exact: true })
  await part.getByRole('radio', { name: outcome, exact: true }).check()
  await part
    .getByLabel('Reasons')
    .fill('The repairs policy promises a visit in five days, and none was made.')
}

async function addRemedy(page: Page, number: number, what: string): Promise<void> {
  const part = page.getByRole('group', { name: `Part ${number}`, exact: true })
  await page.getByRole('button', { name: `Add a remedy for part ${number}` }).click()
  await part.getByLabel('Kind').selectOption('apology')
  await part.getByLabel('What is offered').fill(what)
}

export async function respond(
  page: Page,
  button: 'Issue the stage 1 response' | 'Issue the final response',
): Promise<void> {
  await page.getByRole('link', { name: 'Issue the response' }).click()
  await press(page, button)
}

export async function askForStage2(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Log a request for stage 2' }).click()
  await page.getByRole('radio', { name: 'Telephone' }).check()
  await press(page, 'Log the request')
}

/** From the page of the organisation one is in to the page of what was logged. */
export async function logRequest(
  page: Page,
  coop: string,
  { name, address, summary }: { name: string; address: string; summary: string },
): Promise<void> {
  await page.getByRole('link', { name: 'Requests', exact: true }).click()
  await page.getByRole('link', { name: 'Log a request' }).click()
  await page.getByLabel('Co-op', { exact: true }).selectOption({ label: coop })
  await page.getByRole('radio', { name: 'Telephone' }).check()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Address (optional)', { exact: true }).fill(address)
  await page.getByLabel('Service area').fill('Repairs')
  await page.getByLabel('In one line').fill(summary)
  await press(page, 'Log the request')
  await expect(page.getByRole('alert')).toContainText(/Logged as SR-\d{4}\./)
}

// A form's hidden first button has the same words, for the Enter key.
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()
