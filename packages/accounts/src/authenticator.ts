import type { Connection } from '@putright/db'
import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'
import type { Keys } from './keys.ts'

/** What somebody needs to set up an authenticator app. */
export interface Enrolment {
  /** An SVG image, for a camera. */
  qrCode: string
  /** The same secret for typing, in groups of four. */
  secret: string
}

export type CodeAnswer = 'right' | 'wrong' | 'replayed'

// Google Authenticator reads no other: SHA-1, six digits, half a minute.
const KIND = { issuer: 'Putright', algorithm: 'SHA1', digits: 6, period: 30 } as const
const SECRET_BYTES = 20
// A phone’s clock may be half a minute off.
const STEPS_EITHER_WAY = 1

/** Codes of an authenticator app (RFC 6238). A code is taken once: its time-step has to be later than the last. */
export function authenticatorsOn({ kysely }: Connection, keys: Keys) {
  const secretsOf = (personId: string) =>
    kysely
      .selectFrom('second_factors')
      .select(['secret', 'pending'])
      .where('person_id', '=', personId)
      .executeTakeFirst()

  return {
    /** A secret to set up an app with: the same until a code of it has been shown. */
    async enrolment({ id, email }: { id: string; email: string }): Promise<Enrolment> {
      const kept = (await secretsOf(id))?.pending
      const secret = kept ? secretOf(keys.open(id, kept)) : new Secret({ size: SECRET_BYTES })
      if (!kept) await keepPending(id, keys.seal(id, secret.bytes))
      const totp = new TOTP({ ...KIND, label: email, secret })
      return {
        qrCode: renderSVG(totp.toString(), { border: 4 }),
        secret: secret.base32.match(/.{1,4}/g)?.join(' ') ?? '',
      }
    },
    /** With a code of the app just set up, it becomes the second factor, in place of an earlier one. */
    async confirm(personId: string, code: string): Promise<CodeAnswer> {
      const pending = (await secretsOf(personId))?.pending
      const step = pending && stepOf(secretOf(keys.open(personId, pending)), code)
      if (!pending || !step) return 'wrong'
      await kysely
        .updateTable('second_factors')
        .set({ secret: pending, pending: null, last_step: step })
        .where('person_id', '=', personId)
        .execute()
      return 'right'
    },
    async check(personId: string, code: string): Promise<CodeAnswer> {
      const sealed = (await secretsOf(personId))?.secret
      const step = sealed && stepOf(secretOf(keys.open(personId, sealed)), code)
      if (!step) return 'wrong'
      // In one statement: of two at the same time one finds that the step was taken.
      const { numUpdatedRows } = await kysely
        .updateTable('second_factors')
        .set({ last_step: step })
        .where('person_id', '=', personId)
        .where('secret', '=', sealed)
        .where(sql<boolean>`(last_step is null or last_step < ${step})`)
        .executeTakeFirst()
      return numUpdatedRows === 1n ? 'right' : 'replayed'
    },
    /** Sets up an app whose secret is known already, as it is typed: for made-up people, who have no phone. */
    async install(personId: string, secret: string): Promise<void> {
      await keepPending(personId, keys.seal(personId, Secret.fromBase32(secret.replaceAll(' ', '')).bytes))
      await kysely
        .updateTable('second_factors')
        .set(({ ref }) => ({ secret: ref('pending'), pending: null, last_step: null }))
        .where('person_id', '=', personId)
        .execute()
    },
    async remove(personId: string): Promise<void> {
      await kysely.deleteFrom('second_factors').where('person_id', '=', personId).execute()
    },
  }

  async function keepPending(personId: string, pending: Buffer): Promise<void> {
    await kysely
      .insertInto('second_factors')
      .values({ person_id: personId, pending })
      .onConflict(conflict => conflict.column('person_id').doUpdateSet({ pending }))
      .execute()
  }
}

/** The code that an app shows at a moment (milliseconds since 1970): for demo and tests. `secret` as it is typed. */
export const codeAt = (secret: string, timestamp: number): string =>
  new TOTP({ ...KIND, secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp })

const secretOf = (bytes: Buffer) => new Secret({ buffer: new Uint8Array(bytes).buffer })

/** The time-step a code is of; null where it is of none near now. */
function stepOf(secret: Secret, code: string): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const timestamp = Date.now()
  const delta = TOTP.validate({ ...KIND, token, secret, timestamp, window: STEPS_EITHER_WAY })
  return delta === null ? null : TOTP.counter({ period: KIND.period, timestamp }) + delta
}
