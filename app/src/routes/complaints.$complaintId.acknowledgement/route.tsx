import {
  AcknowledgementForm,
  acknowledge,
  allocationChoices,
  peopleForComplaint,
  responseIfAcknowledged,
} from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { AgreedScope } from '../../acts/agreed-scope.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { Considerer } from './considerer.tsx'
import { Heads } from './heads.tsx'
import { startingWith } from './starting-with.ts'
import { Triage } from './triage.tsx'

const titleOf = (stage: 1 | 2) => `Acknowledge and define the complaint at stage ${stage}`

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  actMeta(titleOf(data?.page.position.stage ?? 1), data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'acknowledge', async (page, today, db) => ({
    ifSentToday: responseIfAcknowledged(page, today),
    people: await peopleForComplaint(db, page, today),
    investigators: (await allocationChoices(db, page, today)).investigators,
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, AcknowledgementForm, acknowledge, 'Acknowledged. The letter is issued and in the record.')

export default function Acknowledgement() {
  const opened = useLoaderData<typeof loader>()
  const { page, ifSentToday, people, investigators } = opened
  const { position } = page
  const [form, fields] = useActForm<AcknowledgementForm>(startingWith(position))
  const { acknowledgement } = currentStage(position).clocks
  return (
    <ActPage
      title={titleOf(position.stage)}
      of={opened}
      dates={[
        keyDate('Acknowledge by', acknowledgement),
        keyDate('If sent today, the response is due by', ifSentToday),
      ]}
    >
      <p className="govuk-body">
        This writes the letter that tells the resident how you understand the complaint, who answers which
        part, and by when. One letter, one response date, however many parts.
      </p>
      <AgreedScope page={page} />
      <ActForm
        form={form}
        seen={position.seq}
        submit="Issue the acknowledgement"
        letterFirst
        cancel={complaintHref(page)}
      >
        <Heads form={form} list={fields.heads} page={page} people={people} />
        <TextArea
          field={fields.outcomesSought}
          label="What the resident wants to happen"
          hint="As they put it. If they did not say, write that you asked."
          rows={3}
        />
        <TextArea
          field={fields.notOurs}
          label="Anything that is not yours to answer, and whose it is (optional)"
          hint="Such as a matter for the council, with its contact details."
          rows={3}
        />
        <TextArea
          field={fields.question}
          label="A question to the resident (optional)"
          hint="If anything is unclear. Asking does not stop the time running."
          rows={3}
        />
        <Triage fields={fields} stage={position.stage} />
        {position.stage === 2 && <Considerer field={fields.considerer} investigators={investigators} />}
      </ActForm>
    </ActPage>
  )
}
