import { sql } from 'kysely'
import type { Means } from './means.ts'
import type { OpenSession, Person } from './sessions.ts'

/** How far somebody is in: until `needs` is null, they see nothing but how to go on. */
export interface Standing {
  person: Person
  session: OpenSession
  /** `a code`: they have a second factor and have not shown it. `to set one up`: their role needs one, and they have none. */
  needs: 'a code' | 'to set one up' | null
}

/** The second factors of somebody, and whether their role needs one. */
export interface Factors {
  app: boolean
  passkeys: number
  needed: boolean
}

/** Whose cookie it is and how far they are in; null for a cookie that is nobody’s, altered or over. */
export async function standingOf(means: Means, cookies: string | undefined): Promise<Standing | null> {
  const session = await means.sessions.open(cookies)
  if (!session) return null
  const { person, secondFactorPassed } = session
  return { person, session, needs: secondFactorPassed ? null : lacks(await factorsOf(means, person.id)) }
}

/** Whether they have any second factor at all. */
export const hasOne = ({ app, passkeys }: Factors): boolean => app || passkeys > 0

const lacks = (factors: Factors): Standing['needs'] => {
  if (hasOne(factors)) return 'a code'
  return factors.needed ? 'to set one up' : null
}

/** Which second factors somebody has, and whether a role of theirs needs one today. */
export async function factorsOf({ kysely }: Means, personId: string): Promise<Factors> {
  const { rows } = await sql<Factors>`
    select
      exists (select from second_factors where person_id = ${personId} and secret is not null) as app,
      (select count(*)::integer from passkeys where person_id = ${personId}) as passkeys,
      needs_second_factor(${personId}) as needed`.execute(kysely)
  const [factors] = rows
  if (!factors) throw new Error('The database did not say what second factors there are')
  return factors
}
