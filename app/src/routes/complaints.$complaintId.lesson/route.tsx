import { LearningForm, learn } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record what is learnt'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'learn', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    LearningForm,
    learn,
    ({ found }) =>
      found === 'a lesson'
        ? 'The lesson is recorded. Its committee can now adopt it.'
        : 'It is recorded that there is no lesson.',
    '/putting-right',
  )

type Fields = Record<'found' | 'rootCause' | 'lesson' | 'change' | 'none', string>

export default function Learning() {
  const opened = useLoaderData<typeof loader>()
  const { page } = opened
  const [form, fields] = useActForm<Fields>()
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        Look past this one complaint. The whole committee reads the lesson, so write it without names,
        addresses or anything else by which somebody could be known.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record it"
        cancel={`${complaintHref(page)}/putting-right`}
      >
        <Radios field={fields.found} label="Is there something to learn?" options={CHOICES} />
        <fieldset className="promises__money">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">If there is a lesson</legend>
          <TextArea field={fields.rootCause} label="What went wrong, and why" rows={3} />
          <TextArea field={fields.lesson} label="What is learnt" rows={3} />
          <TextArea field={fields.change} label="What is to change" rows={3} />
        </fieldset>
        <fieldset className="promises__money">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">If there is none</legend>
          <TextArea field={fields.none} label="Why there is none" rows={3} />
        </fieldset>
      </ActForm>
    </ActPage>
  )
}

const CHOICES = [
  { value: 'a lesson', label: 'Yes, a lesson' },
  { value: 'no lesson', label: 'No, there is none' },
]
