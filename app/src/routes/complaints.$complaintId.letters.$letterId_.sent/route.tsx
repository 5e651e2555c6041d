import { SentLetterForm, sendLetter } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { notFound } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record that a letter went'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'correspond', page => {
    const letter = page.letters.find(({ id }) => id === args.params.letterId)
    return { letter: letter ?? notFound() }
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    SentLetterForm,
    (actor, target, form) => sendLetter(actor, { ...target, letterId: args.params.letterId ?? '' }, form),
    'Recorded. The letter waits for nobody any more.',
  )

export default function SentLetter() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, letter } = opened
  const [form, fields] = useActForm<SentLetterForm>({
    sentOn: today,
    by: letter.toSend === 'telephone' ? 'telephone' : 'letter',
  })
  const { kind, issuedOn, toSend } = letter
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        The {kind} of {dateInWords(issuedOn)}.{' '}
        {toSend === null
          ? 'It waits for nobody: it went by e-mail, or it is recorded already how it went.'
          : 'No e-mail carries it, so it reaches the resident by your hand alone.'}
      </p>
      {toSend !== null && (
        <ActForm
          form={form}
          seen={page.position.seq}
          submit="Record that it went"
          cancel={complaintHref(page)}
        >
          <Radios field={fields.by} label="How did it reach them?" options={ROADS} />
          <DateField field={fields.sentOn} label="Day it went" earliest={issuedOn} latest={today} />
          <TextArea
            field={fields.words}
            label="Anything to note (optional)"
            hint="Such as what they said when you read it out."
            rows={3}
          />
        </ActForm>
      )}
    </ActPage>
  )
}

const ROADS = [
  { value: 'letter', label: 'It was posted' },
  { value: 'telephone', label: 'It was read out by telephone' },
  { value: 'in person', label: 'It was handed over' },
]
