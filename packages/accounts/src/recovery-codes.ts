import { randomInt } from 'node:crypto'
import type { Connection } from '@putright/db'
import { sql } from 'kysely'
import type { Keys } from './keys.ts'

const HOW_MANY = 10
// No letter or digit that is taken for another in handwriting.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 12

/** Codes on paper for whoever has lost their phone. Each stands for a second factor once. */
export function recoveryCodesOn({ kysely }: Connection, keys: Keys) {
  const hashOf = (personId: string, code: string) =>
    keys.hash(`recovery code of ${personId}`, code.toLowerCase().replace(/[^a-z0-9]/g, ''))

  return {
    /** New ones in place of any there were. What is returned is nowhere kept: it is shown now or never. */
    async make(personId: string): Promise<string[]> {
      const codes = Array.from({ length: HOW_MANY }, newCode)
      await kysely.transaction().execute(async db => {
        await db.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
        await db
          .insertInto('recovery_codes')
          .values(codes.map(code => ({ person_id: personId, code_hash: hashOf(personId, code) })))
          .execute()
      })
      return codes
    },
    async use(personId: string, code: string): Promise<boolean> {
      const { numUpdatedRows } = await kysely
        .updateTable('recovery_codes')
        .set({ used_at: sql<string>`now()` })
        .where('person_id', '=', personId)
        .where('code_hash', '=', hashOf(personId, code))
        .where('used_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    async left(personId: string): Promise<number> {
      const { count } = await kysely
        .selectFrom('recovery_codes')
        .where('person_id', '=', personId)
        .where('used_at', 'is', null)
        .select(sql<number>`count(*)::integer`.as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
    async removeAll(personId: string): Promise<void> {
      await kysely.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
    },
  }
}

/** Twelve characters in groups of four: some 59 bits. */
const newCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')
