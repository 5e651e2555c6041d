import { DecisionForm, letterIfDecided } from '@putright/casework'
import { letterWithin } from '@putright/documents'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { complaintThere } from '../../acts/take-act.server.ts'
import { openRoom } from '../../deciding/room/open-room.server.ts'
import { RoomPage, roomMeta } from '../../deciding/room/room-page.tsx'
import { takeForm } from '../../form.server.ts'
import { logoAt } from '../../organisation/logo.tsx'
import { requirePerson } from '../../session.server.ts'

export const meta = roomMeta

export const loader = (args: LoaderFunctionArgs) => openRoom(args)

/** Nothing is recorded: the form comes back with the letter that it would send. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  const complaintId = await complaintThere(actor, params.complaintId)
  return takeForm(request, DecisionForm, async form => {
    const answer = await letterIfDecided(actor, complaintId, form)
    if (!answer.done) return answer
    return { shown: { letter: { html: letterWithin(answer.letter, logoAt), missing: answer.missing } } }
  })
}

export default RoomPage
