import { type Actor, type Answer, DecisionForm, decide, type Target } from '@putright/casework'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { takeActForm } from '../../acts/take-act.server.ts'

type Taken = Answer<{ now: 'answered' | 'awaits the panel' | 'recorded' }>

/** Takes a form by which somebody decides or agrees, and says in the room what came of it. */
export const takeDecisionForm = <Schema extends z.ZodType>(
  args: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, target: Target, form: z.output<Schema>) => Promise<Taken>,
) => takeActForm(args, schema, act, (_, { now }) => SAID[now], '/decision-room')

/** The decision itself, from the room’s form. */
export const takeDecision = (args: ActionFunctionArgs) => takeDecisionForm(args, DecisionForm, decide)

const SAID = {
  answered: 'It is decided, and the letter has gone to the resident.',
  'awaits the panel':
    'It is put down. The others of the panel have been asked by e-mail to agree or decide otherwise.',
  recorded: 'Your decision is recorded. The response goes out once every part of the complaint is decided.',
}
