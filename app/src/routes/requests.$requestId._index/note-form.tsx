import type { NoteForm, RequestPage } from '@putright/casework'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

/** One more thing that happened, and when somebody looks at it again. */
export function NoteFormFields({ page, today }: { page: RequestPage; today: string }) {
  const [form, fields] = useActForm<NoteForm>({ kind: 'progress', on: today, reviewOn: page.nextReview })
  return (
    <section>
      <h2 className="govuk-heading-m">Record what happened next</h2>
      <ActForm form={form} seen={page.notes.length} submit="Record it">
        <Radios
          field={fields.kind}
          label="What happened"
          options={KINDS.filter(({ value }) => page.state !== 'closed' || value !== 'closed')}
        />
        <DateField field={fields.on} label="Day it happened" earliest={page.receivedOn} latest={today} />
        <TextArea field={fields.words} label="In your words" rows={4} />
        <DateField
          field={fields.reviewOn}
          label="Day somebody looks at it again"
          hint="Needed unless it is closed."
          earliest={today}
        />
      </ActForm>
    </section>
  )
}

const KINDS: { value: NoteForm['kind']; label: string }[] = [
  { value: 'progress', label: 'Something was done, or is under way' },
  { value: 'answer', label: 'It was answered' },
  { value: 'choice offered', label: 'They were told how to make a complaint' },
  { value: 'review', label: 'It was looked at again' },
  { value: 'closed', label: 'It is done: close it' },
]
