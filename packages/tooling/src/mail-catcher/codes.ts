import { codeAt } from '@putright/accounts'

/** Somebody made up, and the secret of the authenticator app they would have. */
export interface CodeHolder {
  email: string
  secret: string | null
}

export interface ShownCode {
  email: string
  code: string
  secret: string
}

const STEP = 30_000

/** What the apps of made-up people show at a moment. */
export const codesAt = (holders: readonly CodeHolder[], now: number): ShownCode[] =>
  holders.flatMap(({ email, secret }) => (secret ? [{ email, secret, code: codeAt(secret, now) }] : []))

/** Seconds until the codes change. */
export const secondsLeft = (now: number): number => Math.ceil((STEP - (now % STEP)) / 1000)
