import { EscalationForm, escalate, escalationGuide } from '@putright/casework'
import type { CalendarDate } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import type { KeyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Log a request for stage 2'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'escalate', page => ({ guide: escalationGuide(page) }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, EscalationForm, escalate, 'The request for stage 2 is logged. Acknowledge it next.')

export default function Escalation() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const [form, fields] = useActForm<EscalationForm>({ receivedOn: today })
  return (
    <ActPage title={TITLE} of={opened} dates={guideOf(opened)}>
      <p className="govuk-body">
        Any sign that the resident is still unhappy is enough. They need not use the word, nor give a reason,
        and a request that comes late is logged all the same.
      </p>
      <ActForm form={form} seen={page.position.seq} submit="Log the request" cancel={complaintHref(page)}>
        <DateField
          field={fields.receivedOn}
          label="Day the request was received"
          hint="The first day it reached anybody. The time to acknowledge it runs from then."
          earliest={page.position.lastOn}
          latest={today}
        />
        <Radios field={fields.channel} label="How it was received" options={CHANNEL_CHOICES} inline />
        <TextArea
          field={fields.reasons}
          label="What the resident said (optional)"
          hint="No reason is needed. Leave it empty if none was given."
        />
        <TextArea
          field={fields.whenAsked}
          label="What they said when you asked why (optional)"
          hint="Ask, to look in the right place, and take the request whatever the answer. Write down that you asked, and what came of it."
          rows={3}
        />
      </ActForm>
    </ActPage>
  )
}

// Code 6.10, 5.11: a reminder of when residents are asked to come, never a bar.
const guideOf = ({ guide, today }: { guide: CalendarDate | null; today: CalendarDate }): KeyDate[] =>
  guide === null
    ? []
    : [
        {
          what: 'Residents are guided to ask by',
          on: guide,
          why:
            today > guide
              ? 'That day is past. It is only a guide: the request is taken like any other.'
              : 'It is only a guide: a later request is taken like any other.',
        },
      ]
