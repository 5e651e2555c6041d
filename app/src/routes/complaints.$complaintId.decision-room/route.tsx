import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { openRoom } from '../../deciding/room/open-room.server.ts'
import { RoomPage, roomMeta } from '../../deciding/room/room-page.tsx'
import { takeDecision } from '../../deciding/room/take-decision-form.server.ts'

export const meta = roomMeta

export const loader = (args: LoaderFunctionArgs) => openRoom(args)

export const action = (args: ActionFunctionArgs) => takeDecision(args)

export default RoomPage
