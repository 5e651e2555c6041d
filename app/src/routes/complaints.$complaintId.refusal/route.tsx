import { peopleForComplaint, RefusalForm, refuseComplaint, whenToldAtIntake } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import { REFUSAL_GROUNDS } from '@putright/handling-code'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { WhenItHappened } from './when-it-happened.tsx'

const titleOf = (stage: 1 | 2) =>
  stage === 1 ? 'Refuse to accept the complaint' : 'Refuse the request for stage 2'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  actMeta(titleOf(data?.page.position.stage ?? 1), data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'refuse', async (page, today, db) => ({
    told: whenToldAtIntake(page),
    people: await peopleForComplaint(db, page, today),
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    RefusalForm,
    refuseComplaint,
    'Refused. The letter with the reasons is issued and in the record.',
  )

export default function Refusal() {
  const opened = useLoaderData<typeof loader>()
  const { page, people, told, today } = opened
  const { stage, clocks } = currentStage(page.position)
  const [form, fields] = useActForm<RefusalForm>()
  return (
    <ActPage
      title={titleOf(stage)}
      of={opened}
      dates={[keyDate('Tell the resident by', clocks.acknowledgement)]}
    >
      <p className="govuk-body">
        A rare step, and one that ends the matter here. The resident gets a letter with the reasons and with
        how to take the refusal to the Housing Ombudsman, who can tell you to accept it.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Refuse and tell the resident"
        letterFirst
        cancel={complaintHref(page)}
        grave
      >
        <Radios
          field={fields.ground}
          label="Ground in the co-op’s policy"
          options={REFUSAL_GROUNDS.map(ground => ({
            value: ground,
            label: ground.charAt(0).toUpperCase() + ground.slice(1),
          }))}
        />
        <TextArea
          field={fields.reasoning}
          label="Why the ground applies"
          hint="From the facts of this complaint alone, in words of its own. The resident reads this."
          rows={6}
        />
        <WhenItHappened fields={fields} told={told} today={today} />
        <TextArea
          field={fields.discretion}
          label="How you considered accepting it all the same (only where it is too old)"
          hint="What you weighed: why it comes late, and what it is about."
          rows={4}
        />
        <TextArea
          field={fields.elsewhere}
          label="Where the resident can turn instead (optional)"
          hint="The Ombudsman’s details are in the letter already."
          rows={3}
        />
        <SelectField
          field={fields.decidedBy}
          label="Who decided it"
          ask="I did"
          options={people
            .filter(({ id }) => id !== page.viewer.personId)
            .map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }))}
        />
      </ActForm>
    </ActPage>
  )
}
