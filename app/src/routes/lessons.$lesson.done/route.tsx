import { finishLesson, LessonDoneForm } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LessonAct } from '../../lessons/lesson-act.tsx'
import { openLesson } from '../../lessons/open-lesson.server.ts'
import { takeLessonForm } from '../../lessons/take-lesson-form.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record that a change is made'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export const loader = (args: LoaderFunctionArgs) => openLesson(args)

export const action = (args: ActionFunctionArgs) =>
  takeLessonForm(args, LessonDoneForm, finishLesson, 'The change is recorded as made.')

export default function LessonDone() {
  const page = useLoaderData<typeof loader>()
  const { lesson, today, mayFinish } = page
  const [form, fields] = useActForm<LessonDoneForm>({ on: today })
  const because = mayFinish
    ? null
    : 'Only what has been adopted, and is not done yet, can be recorded as done.'
  return (
    <LessonAct title={TITLE} of={page} because={because}>
      <ActForm form={form} submit="Record it" cancel={`/lessons/${lesson.id}`}>
        <DateField
          field={fields.on}
          label="Day it was done"
          earliest={lesson.decidedOn ?? lesson.proposedOn}
          latest={today}
        />
        <TextArea field={fields.evidence} label="How you know" hint="Name no resident." rows={4} />
      </ActForm>
    </LessonAct>
  )
}
