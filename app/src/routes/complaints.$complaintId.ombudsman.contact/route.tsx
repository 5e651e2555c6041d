import { contactOmbudsman, OmbudsmanContactForm, UPLOADS } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { DocumentsField } from '../../acts/documents-field.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { LetterFields } from '../../ombudsman/letter-fields.tsx'
import { openDealing } from '../../ombudsman/open-dealing.server.ts'
import { ASKED } from '../../ombudsman/words.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record a letter or call with the Ombudsman'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openDealing(args)
  const settles = new URL(args.request.url).searchParams.get('settles')
  const chosen = opened.asked.find(({ seq, kind }) => String(seq) === settles && kind !== 'evidence')
  return { ...opened, chosen: chosen ?? null, uploads: UPLOADS }
}

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, OmbudsmanContactForm, contactOmbudsman, 'Recorded.', '/ombudsman')

export default function Contact() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, reference, asked, chosen, uploads } = opened
  const [form, fields] = useActForm<OmbudsmanContactForm>(
    chosen
      ? { direction: 'out', reference: chosen.reference, settles: String(chosen.seq), on: today }
      : { reference },
  )
  const settling = asked.filter(({ kind }) => kind !== 'evidence')
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record it"
        cancel={`${complaintHref(page)}/ombudsman`}
        encType="multipart/form-data"
      >
        <Radios field={fields.direction} label="Which way it went" options={DIRECTIONS} />
        <LetterFields
          fields={fields}
          dated="Day of the letter or call"
          today={today}
          received={page.position.receivedOn}
        />
        <TextArea field={fields.words} label="What was said or written" rows={8} />
        {settling.length > 0 && (
          <SelectField
            field={fields.settles}
            label="Does it settle something that the Ombudsman waits for?"
            ask="No"
            options={settling.map(({ seq, kind, askedOn }) => ({
              value: String(seq),
              label: `${ASKED[kind]} (${dateInWords(askedOn)})`,
            }))}
          />
        )}
        <DocumentsField uploads={uploads} field={fields.files} label="Files that belong to it (optional)" />
      </ActForm>
    </ActPage>
  )
}

const DIRECTIONS = [
  { value: 'in', label: 'It came from the Ombudsman' },
  { value: 'out', label: 'It went to the Ombudsman' },
]
