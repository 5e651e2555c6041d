import { proposalPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { openRunning } from '../organisation/open-organisation.server.ts'
import { notFound } from '../responses.server.ts'

/** A proposal from or to the organisation at the address, for those who run it. */
export async function openProposal({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, runs } = await openRunning(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    proposalPage(db, { ...organisation, runs }, params.proposalId ?? '', context.today()),
  )
  return { organisation, ...(page ?? notFound()) }
}
