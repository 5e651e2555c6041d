import type { CoopDb } from '@putright/db'
import { agentOf } from '@putright/db/queries/coops'
import { alreadyOffered, sourcesOf } from '@putright/db/queries/lessons'
import { coopsHandled } from '@putright/db/queries/people'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { identitiesBehind } from './identities.ts'
import { type LessonFile, withLesson } from './lesson-in-hand.ts'
import { type Identity, namesSomebody } from './names-nobody.ts'

export const LessonOfferForm = z.object({
  coopIds: z.array(z.uuid('Choose from the list')).min(1, 'Choose at least one co-op'),
  rootCause: text('Say what went wrong, and why', 5000),
  lesson: text('Say what is learnt', 5000),
  change: text('Say what is to change', 5000),
  reread: z.literal('yes', 'Read it as a stranger would, then tick this'),
})
export type LessonOfferForm = z.infer<typeof LessonOfferForm>

/** The agent's other co-ops, to which a lesson can be offered; none where the acting person is no officer of an agent. */
export async function coopsToOfferTo({ db, lesson, today, handled }: LessonFile) {
  const agent = handled ? await agentOf(db, lesson.coopId, today) : undefined
  if (!agent) return { agent: null, coops: [] }
  const coops = (await coopsHandled(db)).filter(({ id }) => id !== lesson.coopId)
  return { agent, coops }
}

/** Offers a lesson to other co-ops of the same agent: its words only, and nothing of where it came from. */
export const offerLesson = (actor: Actor, id: string, form: LessonOfferForm): Promise<Answer> =>
  withLesson(actor, id, async file => {
    const { db, lesson, today } = file
    const { agent, coops } = await coopsToOfferTo(file)
    if (!agent) return refuse('not yours', 'Only an agent’s officer can offer a lesson to other co-ops.')
    const chosen = [...new Set(form.coopIds)]
    if (chosen.some(coopId => coops.every(coop => coop.id !== coopId)))
      return refuse('not possible', 'Choose co-ops from the list.', 'coopIds')
    const { rootCause, lesson: learnt, change } = form
    const words = { rootCause, lesson: learnt, change }
    const refusal =
      namesTheCoop(words, lesson.coop) ??
      namesSomebody(words, await identitiesOf(file)) ??
      (await offeredBefore(db, chosen, learnt, coops))
    if (refusal) return refusal
    await db
      .insertInto('lessons')
      .values(
        chosen.map(coop_id => ({
          coop_id,
          root_cause: rootCause,
          lesson: learnt,
          change,
          proposed_on: today,
          proposed_by: actor.personId,
          offered_by: agent.id,
        })),
      )
      .execute()
    return { done: true }
  })

async function identitiesOf({ db, lesson: { coopId, id } }: LessonFile): Promise<Identity[]> {
  const identities: Identity[] = []
  for (const source of await sourcesOf(db, coopId, id)) {
    const { complaintId, reference, name, address, email, telephone } = source
    const resident = {
      name: name ?? '',
      address: address ?? '',
      email: email ?? '',
      telephone: telephone ?? '',
    }
    identities.push(...(await identitiesBehind(db, { coopId, complaintId, reference, resident })))
  }
  return identities
}

// In a small co-op its name is nearly that of the resident.
function namesTheCoop(words: Record<string, string>, coop: string): Refusal | null {
  const short = coop.replace(/ (housing|co-op|cooperative).*$/i, '').toLowerCase()
  const field = Object.keys(words).find(name => words[name]?.toLowerCase().includes(short))
  return field
    ? refuse('not possible', 'Leave out the co-op’s name: others are not to know where this happened.', field)
    : null
}

async function offeredBefore(
  db: CoopDb,
  chosen: string[],
  lesson: string,
  coops: readonly { id: string; name: string }[],
): Promise<Refusal | null> {
  const before = await alreadyOffered(db, chosen, lesson)
  const names = coops.filter(({ id }) => before.some(({ coopId }) => coopId === id)).map(({ name }) => name)
  return names.length > 0
    ? refuse('not possible', `${names.join(' and ')} has this lesson already.`, 'coopIds')
    : null
}
