import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '../root.tsx'
import { addressAt, type OrganisationPlace } from './addresses.ts'

/** Where a page of the organisation is in which one is now. */
export function useAt(): (place: OrganisationPlace) => string {
  const slug = useRouteLoaderData<typeof loader>('root')?.signedIn?.here?.slug
  return place => (slug ? addressAt(slug, place) : `/${place}`)
}
