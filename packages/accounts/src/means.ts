import type { AuditWhat, Connection } from '@putright/db'
import { writeAudit } from '@putright/db/queries/audit'
import { authenticatorsOn } from './authenticator.ts'
import { browsersOn } from './browsers.ts'
import { keysFrom } from './keys.ts'
import { passkeysOn } from './passkeys.ts'
import { recoveryCodesOn } from './recovery-codes.ts'
import { sessionsOf } from './sessions.ts'
import { throttleOn } from './throttle.ts'

export interface AccountSettings {
  /** The address people type. Where it is https, cookies travel over https only. */
  publicUrl: string
  /** At least 32 characters, the same for every process and over restarts. */
  secretKey: string
}

/** What signing in is built from. `connection` has to inherit putright_accounts. */
export function meansOf(connection: Connection, { publicUrl, secretKey }: AccountSettings) {
  const keys = keysFrom(secretKey)
  const secure = publicUrl.startsWith('https:')
  return {
    connection,
    kysely: connection.kysely,
    sessions: sessionsOf(connection, secure),
    browsers: browsersOn(connection, secure),
    throttle: throttleOn(connection, keys),
    authenticators: authenticatorsOn(connection, keys),
    recoveryCodes: recoveryCodesOn(connection, keys),
    passkeys: passkeysOn(connection, publicUrl),
    /** Into the audit log, of nobody’s organisation: the account is the person’s own. */
    note: (what: AuditWhat, personId: string | null): Promise<void> =>
      writeAudit(connection.kysely, personId, { organisationId: null, what, subject: {} }),
  }
}

export type Means = ReturnType<typeof meansOf>

export type Answer = { done: true } | Refusal

export interface Refusal {
  done: false
  because: string
  field?: string
}

export const refuse = (because: string, field?: string): Refusal => ({
  done: false,
  because,
  ...(field && { field }),
})
