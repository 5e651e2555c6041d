import type { Person } from '@putright/accounts'
import type { OwnOrganisation } from '@putright/db/queries/organisations'
import type { AppLoadContext } from '@remix-run/node'
import { notFound, notYours } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/** Who asks, and the organisation of theirs that the address names. */
interface Opened {
  person: Person
  organisation: Pick<OwnOrganisation, 'id' | 'slug' | 'name' | 'kind' | 'contact'>
  roles: OwnOrganisation['roles']
  /** Whether they look after it; what only those may do asks this, and the policies ask again. */
  runs: boolean
}

/** The organisation at `/at/:slug`. One in which they hold no role today is not found. */
export async function openOrganisation(
  request: Request,
  context: AppLoadContext,
  slug: string | undefined,
): Promise<Opened> {
  const person = await requirePerson(request, context)
  const found = (await context.organisations()).find(own => own.slug === slug)
  if (!found) return notFound()
  const { roles, runs, complaints: _, ...organisation } = found
  return { person, organisation, roles, runs }
}

/** The same, for a page that only those open who run it. */
export async function openRunning(
  request: Request,
  context: AppLoadContext,
  slug: string | undefined,
): Promise<Opened> {
  const opened = await openOrganisation(request, context, slug)
  return opened.runs ? opened : notYours()
}
