import type { Installation } from '@putright/tooling/installation'

export type HandedOver = Pick<Installation, 'appUrl' | 'mailUrl' | 'databaseUrl' | 'signIns'>

/** Playwright’s workers are processes of their own: what the set-up started reaches them through the environment. */
export function handOver({ appUrl, mailUrl, databaseUrl, signIns }: HandedOver): void {
  process.env.PUTRIGHT_E2E = JSON.stringify({ appUrl, mailUrl, databaseUrl, signIns })
}

export function handedOver(): HandedOver {
  const written = process.env.PUTRIGHT_E2E
  if (!written) throw new Error('Nothing was started for the journeys: run them through playwright test')
  return JSON.parse(written)
}
