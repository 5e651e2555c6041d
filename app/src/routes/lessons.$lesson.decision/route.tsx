import { decideLesson, LessonDecisionForm } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LessonAct } from '../../lessons/lesson-act.tsx'
import { openLesson } from '../../lessons/open-lesson.server.ts'
import { takeLessonForm } from '../../lessons/take-lesson-form.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Adopt or decline a lesson'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export const loader = (args: LoaderFunctionArgs) => openLesson(args)

export const action = (args: ActionFunctionArgs) =>
  takeLessonForm(args, LessonDecisionForm, decideLesson, 'What was decided is recorded.')

export default function LessonDecision() {
  const page = useLoaderData<typeof loader>()
  const { lesson, today, mayDecide } = page
  const [form, fields] = useActForm<LessonDecisionForm>({ on: today })
  const because = mayDecide ? null : 'It is decided already, or is for the co-op’s own committee to decide.'
  return (
    <LessonAct title={TITLE} of={page} because={because}>
      <ActForm form={form} submit="Record the decision" cancel={`/lessons/${lesson.id}`}>
        <Radios field={fields.state} label="What was decided" options={CHOICES} />
        <DateField field={fields.on} label="Day it was decided" earliest={lesson.proposedOn} latest={today} />
        <TextArea
          field={fields.decision}
          label="In words"
          hint="What was agreed, by whom it is done, or why it is declined. Name no resident."
          rows={4}
        />
      </ActForm>
    </LessonAct>
  )
}

const CHOICES = [
  { value: 'adopted', label: 'Adopted', hint: 'The co-op will make this change.' },
  { value: 'declined', label: 'Declined', hint: 'The co-op will not, and says why.' },
]
