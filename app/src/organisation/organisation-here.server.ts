import type { Person } from '@putright/accounts'
import { isUuid } from '@putright/casework'
import { asPerson, asPersonOnCase } from '@putright/db'
import { coopBySlug } from '@putright/db/queries/coops'
import { passedOnById } from '@putright/db/queries/intake'
import { lessonById } from '@putright/db/queries/lessons'
import { type OwnOrganisation, organisationFor } from '@putright/db/queries/organisations'
import { requestById } from '@putright/db/queries/requests'
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'

type Address = Pick<LoaderFunctionArgs, 'request' | 'params'> & { context: AppLoadContext }

/**
 * Which of somebody’s organisations a page is seen through: the one its address names, or the one through which they see
 * the co-op that its complaint, request or figures belong to. Of a page of neither, where they came from; else the first.
 */
export async function organisationHere<Own extends OwnOrganisation>(
  address: Address,
  person: Person,
  organisations: readonly Own[],
): Promise<Own | undefined> {
  if (organisations.length < 2) return organisations[0]
  const slug = address.params.organisation ?? new URL(address.request.url).searchParams.get('at')
  const named = organisations.find(organisation => organisation.slug === slug)
  if (named) return named
  const id = await throughWhich(address, person)
  return organisations.find(organisation => organisation.id === id) ?? organisations[0]
}

async function throughWhich({ context, params }: Address, person: Person) {
  const coopId = await coopOf(context, params, person)
  return coopId && asPerson(context.connection, person.id, db => organisationFor(db, coopId))
}

async function coopOf(
  { connection }: AppLoadContext,
  { complaintId, requestId, passedOnId, lesson, coop }: LoaderFunctionArgs['params'],
  { id }: Person,
): Promise<string | undefined> {
  if (isUuid(complaintId ?? ''))
    return asPersonOnCase(connection, id, complaintId ?? '', async db => db.coopIds[0])
  return asPerson(connection, id, async db => {
    if (coop) return (await coopBySlug(db, coop))?.id
    if (isUuid(requestId ?? '')) return (await requestById(db, requestId ?? ''))?.coop_id
    if (isUuid(lesson ?? '')) return (await lessonById(db, lesson ?? ''))?.coopId
    if (isUuid(passedOnId ?? '')) return (await passedOnById(db, passedOnId ?? ''))?.coopId
    return undefined
  })
}
