import { LessonOfferForm, offerLesson } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LessonAct } from '../../lessons/lesson-act.tsx'
import { openLesson } from '../../lessons/open-lesson.server.ts'
import { takeLessonForm } from '../../lessons/take-lesson-form.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Checkboxes } from '../../ui/choices.tsx'
import { pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Offer a lesson to other co-ops'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export const loader = (args: LoaderFunctionArgs) => openLesson(args)

export const action = (args: ActionFunctionArgs) =>
  takeLessonForm(
    args,
    LessonOfferForm,
    offerLesson,
    'The lesson is offered. Each committee decides for itself.',
  )

export default function LessonOffer() {
  const page = useLoaderData<typeof loader>()
  const { lesson, offerTo } = page
  const { rootCause, change } = lesson
  const [form, fields] = useActForm<LessonOfferForm>({ rootCause, lesson: lesson.lesson, change })
  const because =
    offerTo.length > 0
      ? null
      : 'Only an agent’s officer, with more than one co-op, can offer a lesson to others.'
  return (
    <LessonAct title={TITLE} of={page} because={because}>
      <p className="govuk-body">
        Only these words go, as from your organisation. Nothing says where they come from: see to it that the
        words do not either.
      </p>
      <ActForm form={form} submit="Offer the lesson" cancel={`/lessons/${lesson.id}`}>
        <Checkboxes
          field={fields.coopIds}
          label="To which co-ops"
          options={offerTo.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea field={fields.rootCause} label="What went wrong, and why" rows={3} />
        <TextArea field={fields.lesson} label="What is learnt" rows={3} />
        <TextArea field={fields.change} label="What is to change" rows={3} />
        <Checkboxes
          field={fields.reread}
          label="Before it goes"
          options={[{ value: 'yes', label: 'I have read it again, and nobody can be known by it' }]}
        />
      </ActForm>
    </LessonAct>
  )
}
