import { type PolicyDraftPage, policiesPage, policyDraftPage } from '@putright/casework'
import { asPerson, type CoopDb } from '@putright/db'
import { ownOrganisation } from '@putright/db/queries/organisations'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/** The policies of the co-op in the address, or null where it is no co-op in sight: an agent or a federation has none. */
export const openPolicies = (args: LoaderFunctionArgs) => opened(args, policiesPage)

/** The same for whatever is of a co-op only. */
export async function openCoopPolicies(args: LoaderFunctionArgs) {
  return (await openPolicies(args)) ?? notFound()
}

/** A policy in the making that the person may read; anything else is not found. */
export async function openPolicyDraft(
  args: LoaderFunctionArgs,
): Promise<PolicyDraftPage & { member: boolean }> {
  const found = await opened(args, (db, slug, today) =>
    policyDraftPage(db, slug, args.params.draftId ?? '', today),
  )
  return found ?? notFound()
}

async function opened<Page extends object>(
  { request, params, context }: LoaderFunctionArgs,
  read: (db: CoopDb, slug: string, today: ReturnType<typeof context.today>) => Promise<Page | null>,
): Promise<(Page & { member: boolean }) | null> {
  const person = await requirePerson(request, context)
  const slug = params.organisation ?? ''
  return asPerson(context.connection, person.id, async db => {
    const page = await read(db, slug, context.today())
    // Its agent reads the policies of a co-op too, and none of the pages beside them.
    return page && { ...page, member: (await ownOrganisation(db, slug)) !== undefined }
  })
}
