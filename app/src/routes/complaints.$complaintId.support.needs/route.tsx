import { NeedsReadingForm, readDisclosedNeeds } from '@putright/casework'
import { dayInWords } from '@putright/working-days'
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { complaintThere } from '../../acts/take-act.server.ts'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { takeForm } from '../../form.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Disclosed needs'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openSection(args, () => ({}))

// Read by sending a form, never by an address: each reading is recorded with its purpose.
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  const complaintId = await complaintThere(actor, params.complaintId)
  return takeForm(request, NeedsReadingForm, async form => {
    const answer = await readDisclosedNeeds(actor, complaintId, form)
    return answer.done ? json({ needs: answer.needs }, { headers: { 'cache-control': 'no-store' } }) : answer
  })
}

export default function DisclosedNeeds() {
  const { page } = useLoaderData<typeof loader>()
  const read = useActionData<{ needs?: { id: string; words: string; recordedOn: string }[] }>()
  return (
    <SectionPage title={TITLE} page={page}>
      {read?.needs ? <Needs needs={read.needs} /> : <AskWhy complaintId={page.id} />}
    </SectionPage>
  )
}

function AskWhy({ complaintId }: { complaintId: string }) {
  const [form, fields] = useActForm<NeedsReadingForm>()
  return (
    <ActForm form={form} submit="Read it" cancel={`/complaints/${complaintId}/support`}>
      <TextField
        field={fields.purpose}
        label="What do you need to know it for?"
        hint="Your name, the time and this purpose are recorded."
      />
    </ActForm>
  )
}

const Needs = ({ needs }: { needs: { id: string; words: string; recordedOn: string }[] }) =>
  needs.length === 0 ? (
    <p className="govuk-body">Nothing was disclosed, or it is not for you to read.</p>
  ) : (
    <ul className="govuk-list">
      {needs.map(({ id, words, recordedOn }) => (
        <li key={id} className="support__one">
          <p className="govuk-body as-written">{words}</p>
          <p className="govuk-hint">
            Written down on {dayInWords(recordedOn as Parameters<typeof dayInWords>[0])}
          </p>
        </li>
      ))}
    </ul>
  )
