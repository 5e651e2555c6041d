import { expect, type Page } from '@playwright/test'
import { codeAt, sessionIdOf } from '@putright/accounts'
import { connect } from '@putright/db'
import { press } from './by-hand.ts'

/**
 * Stands in for the code of an authenticator app, which is taken only once in half a minute: these stories sign the same
 * officer in several times. One story goes through the codes themselves.
 */
export async function passSecondFactor(databaseUrl: string, cookies: readonly Cookie[]): Promise<void> {
  const session = cookies.find(({ name }) => name === 'session')
  if (!session) throw new Error('Nobody has signed in')
  const connection = connect(databaseUrl, { max: 1 })
  try {
    await connection.pool.query('update sessions set second_factor_at = now() where id = $1', [
      sessionIdOf(session.value),
    ])
  } finally {
    await connection.close()
  }
}

/**
 * Sets an authenticator app up on the page that asks for one, with a code of it, and keeps the recovery codes. Its
 * secret, as it is typed.
 */
export async function setUpApp(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Authenticator app')
  const secret = (await page.locator('.typed-key').textContent()) ?? ''
  await page.getByRole('textbox', { name: 'Code' }).fill(codeAt(secret, Date.now()))
  await press(page, 'Use this app')
  await page.getByRole('link', { name: 'I have kept them: go on' }).click()
  return secret
}

interface Cookie {
  name: string
  value: string
}
