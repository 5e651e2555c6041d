import { asPerson } from '@putright/db'
import { coopBySlug } from '@putright/db/queries/coops'
import { organisationFor } from '@putright/db/queries/organisations'
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { notYours } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'
import { addressAt, type OrganisationPlace } from './addresses.ts'

/**
 * For an address that names no organisation, as old links and mails do: the same page of one's own. Of several, the one
 * through which the co-op that `?coop=` names is seen, or the first by name that has such a page.
 */
export async function redirectToOwn({ request, context }: LoaderFunctionArgs, place: OrganisationPlace) {
  const person = await requirePerson(request, context)
  const { search, searchParams } = new URL(request.url)
  const organisations = (await context.organisations()).filter(
    ({ kind }) => place === 'figures' || kind !== 'federation',
  )
  const own = await asPerson(context.connection, person.id, async db => {
    const coop = organisations.length > 1 && (await coopBySlug(db, searchParams.get('coop') ?? ''))
    const through = coop && (await organisationFor(db, coop.id))
    return organisations.find(({ id }) => id === through) ?? organisations[0]
  })
  return own ? redirect(addressAt(own.slug, place) + search) : notYours()
}
