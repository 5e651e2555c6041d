import type { ComplaintPage } from '@putright/casework'
import type { useLoaderData } from '@remix-run/react'
import type { openRoom } from './open-room.server.ts'

/** What the room shows, as its loader gives it. */
export type RoomData = NonNullable<ReturnType<typeof useLoaderData<typeof openRoom>>['room']>

export interface InRoom {
  page: ComplaintPage
  room: RoomData
}
