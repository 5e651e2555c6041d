import { DeliberationForm, deliberate } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { complaintHref } from '../../acts/act-page.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { openRoom } from '../../deciding/room/open-room.server.ts'
import { roomMeta } from '../../deciding/room/room-page.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'

export const meta = roomMeta

export const loader = (args: LoaderFunctionArgs) => openRoom(args)

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, DeliberationForm, deliberate, 'Your note is added.', '/decision-room')

export default function Deliberation() {
  const { page, room } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<DeliberationForm>()
  const back = `${complaintHref(page)}/decision-room`
  return (
    <Page
      title="A note among those who decide"
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href: back, text: 'Back to the room' }}
    >
      {room ? (
        <ActForm form={form} submit="Add the note" cancel={back}>
          <TextArea field={fields.words} label="Your note" hint="Nobody else reads it." />
        </ActForm>
      ) : (
        <p className="govuk-body-l">This room is for those who decide for {page.coop.name}.</p>
      )}
    </Page>
  )
}
