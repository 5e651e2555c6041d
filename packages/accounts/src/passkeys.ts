import type { Connection } from '@putright/db'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { sql } from 'kysely'

/** A passkey as its person sees it in the list. */
export interface ListedPasskey {
  id: string
  name: string
  addedAt: Date
  lastUsedAt: Date | null
}

/**
 * WebAuthn: a key on the person’s device, opened by their finger, face or PIN, so that it is two factors at once. It
 * answers for this address only, which makes a page that looks like ours useless to whoever built it.
 */
export function passkeysOn({ kysely }: Connection, publicUrl: string) {
  const rpID = new URL(publicUrl).hostname
  const expected = { expectedOrigin: new URL(publicUrl).origin, expectedRPID: rpID }

  return {
    /** What the browser is asked for when a passkey is added. */
    async toAdd(person: { id: string; name: string; email: string }): Promise<object> {
      const options = await generateRegistrationOptions({
        rpName: 'Putright',
        rpID,
        userName: person.email,
        userDisplayName: person.name,
        userID: new Uint8Array(Buffer.from(person.id)),
        excludeCredentials: (await listOf(person.id)).map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      await keepChallenge(options.challenge, person.id)
      return options
    },
    /** Adds what the browser answered. False where that is no answer to a question of ours to this person. */
    async add(personId: string, name: string, answer: string): Promise<boolean> {
      const response = readAnswer<RegistrationResponseJSON>(answer)
      const checked =
        response &&
        (await verifyRegistrationResponse({
          ...expected,
          response,
          expectedChallenge: challenge => useChallenge(challenge, personId),
          requireUserVerification: true,
        }).catch(() => null))
      if (!checked?.verified) return false
      const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential
      const added = await kysely
        .insertInto('passkeys')
        .values({ id, person_id: personId, name, public_key: Buffer.from(publicKey), counter, transports })
        .onConflict(conflict => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      return added !== undefined
    },
    /** What the browser is asked for when somebody signs in: any passkey of this address, so it says nothing of who has one. */
    async toSignIn(): Promise<object> {
      const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
      await keepChallenge(options.challenge, null)
      return options
    },
    /** Whose passkey answered; null where none of ours did, or not to a question of ours. */
    async whoAnswers(answer: string): Promise<string | null> {
      const response = readAnswer<AuthenticationResponseJSON>(answer)
      const passkey = response && (await passkeyOf(response.id))
      if (!response || !passkey) return null
      const checked = await verifyAuthenticationResponse({
        ...expected,
        response,
        expectedChallenge: challenge => useChallenge(challenge, null),
        credential: {
          id: passkey.id,
          publicKey: new Uint8Array(passkey.public_key),
          counter: Number(passkey.counter),
        },
        requireUserVerification: true,
      }).catch(() => null)
      if (!checked?.verified) return null
      await kysely
        .updateTable('passkeys')
        .set({ counter: checked.authenticationInfo.newCounter, last_used_at: sql<string>`now()` })
        .where('id', '=', passkey.id)
        .execute()
      return passkey.person_id
    },
    listOf,
    async remove(personId: string, id: string): Promise<boolean> {
      const { numDeletedRows } = await kysely
        .deleteFrom('passkeys')
        .where('person_id', '=', personId)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },
  }

  function listOf(personId: string): Promise<ListedPasskey[]> {
    return kysely
      .selectFrom('passkeys')
      .select(['id', 'name', 'created_at as addedAt', 'last_used_at as lastUsedAt'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute()
  }

  function passkeyOf(id: string) {
    return kysely
      .selectFrom('passkeys')
      .select(['id', 'person_id', 'public_key', 'counter'])
      .where('id', '=', id)
      .executeTakeFirst()
  }

  async function keepChallenge(challenge: string, personId: string | null): Promise<void> {
    await kysely.deleteFrom('passkey_challenges').where('expires_at', '<', sql<Date>`now()`).execute()
    await kysely.insertInto('passkey_challenges').values({ challenge, person_id: personId }).execute()
  }

  /** Each is answered once, by whoever it was put to. */
  async function useChallenge(challenge: string, personId: string | null): Promise<boolean> {
    const { numDeletedRows } = await kysely
      .deleteFrom('passkey_challenges')
      .where('challenge', '=', challenge)
      .where(sql<boolean>`person_id is not distinct from ${personId}::uuid`)
      .where('expires_at', '>', sql<Date>`now()`)
      .executeTakeFirst()
    return numDeletedRows === 1n
  }
}

/** What a browser sent, as far as it can be read; the library checks the rest. */
function readAnswer<Answer extends { id: string }>(answer: string): Answer | null {
  try {
    const read: unknown = JSON.parse(answer)
    return typeof (read as Answer | null)?.id === 'string' ? (read as Answer) : null
  } catch {
    return null
  }
}
