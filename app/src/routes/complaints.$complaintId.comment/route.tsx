import { CommentForm, comment } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record the resident’s comment'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'comment', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, CommentForm, comment, 'The comment is in the record, for those who decide to weigh.')

export default function Comment() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const { clocks, replyBy } = currentStage(page.position)
  const [form, fields] = useActForm<CommentForm>({ receivedOn: today })
  return (
    <ActPage
      title={TITLE}
      of={opened}
      dates={[
        ...(replyBy
          ? [{ what: 'They were asked to reply by', on: replyBy, why: 'A later reply counts all the same.' }]
          : []),
        keyDate('Response due by', clocks.response),
      ]}
    >
      <p className="govuk-body">
        What the resident said to the provisional findings, as it was said. If it changes what the complaint
        is about, change the definition as well.
      </p>
      <ActForm form={form} seen={page.position.seq} submit="Record the comment" cancel={complaintHref(page)}>
        <DateField field={fields.receivedOn} label="Day it was received" latest={today} />
        <Radios field={fields.channel} label="How it was received" options={CHANNEL_CHOICES} inline />
        <TextArea field={fields.words} label="What the resident said" hint="In their own words." rows={8} />
      </ActForm>
    </ActPage>
  )
}
