import type { Actor, Answer, RequestTarget } from '@putright/casework'
import { asPerson, type CoopDb } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'
import { openRequest } from './open-request.server.ts'
import { takeRequestForm } from './take-request-form.server.ts'

/** What a page about the personal data of a request shows: the request, and what `read` finds of it. */
export async function openDataOfRequest<Found>(
  args: LoaderFunctionArgs,
  read: (db: CoopDb, requestId: string, today: CalendarDate) => Promise<Found | null>,
) {
  const { page, today } = await openRequest(args)
  const { id } = await requirePerson(args.request, args.context)
  const found = await asPerson(args.context.connection, id, db => read(db, page.id, today))
  return found ? { page, found, today } : notFound()
}

/** Takes the form of one, and goes back to where it all stands. */
export const takeDataOfRequest = <Schema extends z.ZodType, Done extends object>(
  args: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, target: RequestTarget, form: z.output<Schema>) => Promise<Answer<Done>>,
  notice: string,
) =>
  takeRequestForm(args, schema, act, () => ({
    to: `/requests/${args.params.requestId}/subject-access`,
    notice,
  }))
