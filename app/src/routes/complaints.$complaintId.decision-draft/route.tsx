import { DraftForm, saveDraft } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { takeActForm } from '../../acts/take-act.server.ts'
import { openRoom } from '../../deciding/room/open-room.server.ts'
import { RoomPage, roomMeta } from '../../deciding/room/room-page.tsx'

export const meta = roomMeta

export const loader = (args: LoaderFunctionArgs) => openRoom(args)

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    DraftForm,
    (actor, { complaintId }, form) => saveDraft(actor, complaintId, 'decision', form),
    'The draft is saved. Only those who decide with you see it.',
    '/decision-room',
  )

export default RoomPage
