import type { Person } from '@putright/accounts'
import { overseesLog } from '@putright/casework'
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { addressAt, firstPageOf } from '../organisation/addresses.ts'
import { organisationHere } from '../organisation/organisation-here.server.ts'

interface Link {
  href: string
  text: string
}

export interface Navigation {
  name: string
  /** The organisation one is in; null for somebody who has a role in none. */
  here: { slug: string; name: string; readsAuditLog: boolean } | null
  /** The others of somebody who has several. */
  others: Link[]
  pages: Link[]
}

/** The way about for a page: which organisation it is seen through, and what that one offers. */
export async function navigationOf(
  args: Pick<LoaderFunctionArgs, 'request' | 'params'> & { context: AppLoadContext },
  person: Person,
): Promise<Navigation> {
  const organisations = await args.context.organisations()
  const here = await organisationHere(args, person, organisations)
  if (!here) return { name: person.name, here: null, others: [], pages: [] }
  return {
    name: person.name,
    here: { slug: here.slug, name: here.name, readsAuditLog: overseesLog(here) },
    others: organisations
      .filter(({ id }) => id !== here.id)
      .map(other => ({ href: firstPageOf(other), text: other.name })),
    pages: pagesOf(here, organisations.length > 1),
  }
}

type Here = Awaited<ReturnType<AppLoadContext['organisations']>>[number]

/** Offers each person only what they can use: no cases to a federation, no logging to those who only decide. */
function pagesOf({ slug, kind, complaints }: Here, several: boolean): Link[] {
  // A page of no organisation keeps the one from which it was reached.
  const at = several ? `?at=${slug}` : ''
  const worklist = { href: addressAt(slug, 'worklist'), text: 'Worklist' }
  const requests = { href: addressAt(slug, 'requests'), text: 'Requests' }
  const figures = { href: addressAt(slug, 'figures'), text: 'Figures' }
  const lessons = { href: addressAt(slug, 'lessons'), text: 'Lessons' }
  const log = { href: `/complaints/new${at}`, text: 'Log a complaint' }
  const passOn = { href: `/passed-on/new${at}`, text: 'Pass on a complaint' }
  const toImport = { href: `/import${at}`, text: 'Import' }
  if (kind === 'federation') return [figures]
  if (complaints === 'handles') return [worklist, requests, figures, lessons, log, toImport]
  if (complaints === 'reads') return [worklist, requests, figures, lessons]
  return [worklist, figures, lessons, ...(kind === 'coop' ? [passOn] : [])]
}
