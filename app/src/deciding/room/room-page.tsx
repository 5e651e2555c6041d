import { currentStage } from '@putright/complaint'
import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { complaintHref } from '../../acts/act-page.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Divided } from '../divided.tsx'
import { Answered } from './answered.tsx'
import { Asked } from './asked.tsx'
import { Decide } from './decide.tsx'
import { Evidence } from './evidence.tsx'
import { LetterAsItStands } from './letter.tsx'
import { Notes } from './notes.tsx'
import type { openRoom } from './open-room.server.ts'
import { Told } from './told.tsx'

export const roomMeta: MetaFunction<typeof openRoom> = ({ data }) => [
  { title: pageTitle(data ? `Decision room – ${data.page.reference}` : 'Decision room') },
]

/** All that those who decide need, on one page, for a phone late in the evening. */
export function RoomPage() {
  const { page, room, today } = useLoaderData<typeof openRoom>()
  const { stage } = currentStage(page.position)
  return (
    <Page
      title={`Decide stage ${stage}`}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href: complaintHref(page), text: 'The whole complaint' }}
    >
      {!room && <p className="govuk-body-l">This room is for those who decide for {page.coop.name}.</p>}
      {room?.answer && <Answered page={page} room={room} answer={room.answer} />}
      {room && !room.answer && (
        <>
          <Asked page={page} room={room} />
          <Divided page={page} />
          <Told page={page} room={room} />
          <Evidence page={page} room={room} />
          <LetterAsItStands letter={room.letter} />
          <Decide page={page} room={room} today={today} />
          <Notes page={page} notes={room.notes} />
        </>
      )}
    </Page>
  )
}
