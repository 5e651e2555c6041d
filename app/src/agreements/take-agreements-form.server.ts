import type { Actor, Answer } from '@putright/casework'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { takeOrganisationForm } from '../organisation/take-organisation-form.server.ts'

/** Takes the form of an act about agreements, and goes back to them, where it says `done`. */
export const takeAgreementsForm = <Schema extends z.ZodType>(
  args: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, slug: string, form: z.output<Schema>) => Promise<Answer>,
  done: string,
) => takeOrganisationForm(args, schema, act, { back: 'agreements', done })
