import { hash, verify } from '@node-rs/argon2'

const SHORTEST = 12
// Hashing a book would keep the server busy.
const LONGEST = 256

// OWASP’s first choice for argon2id: 19 MiB, two passes, one lane. argon2id is the library’s default.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** By argon2id, with its salt and its cost in the text. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST)

/** Whether a password is the one that was hashed; of one too long to have been set, not worked out. */
export const matches = async (passwordHash: string, password: string): Promise<boolean> =>
  password.length <= LONGEST && verify(passwordHash, password)

/** Takes as long as `matches` and is never true. */
export async function matchesNobody(password: string): Promise<false> {
  await matches(await NOBODY, password)
  return false
}

// Made at once: made at first need, it would tell the first unknown address apart.
const NOBODY = hashPassword('nobody signs in with this')

/** Why a password may not be set; null where it may. Length is what helps; mixed characters are not asked for. */
export function tooWeak(password: string): string | null {
  if (password.length < SHORTEST)
    return `Choose a password of at least ${SHORTEST} characters. Three or four words together do well.`
  if (password.length > LONGEST) return `Choose a password of no more than ${LONGEST} characters.`
  return null
}
