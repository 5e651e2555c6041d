import { EndRepresentationForm, endRepresentation } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { notFound } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record that a representative no longer acts'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'represent', ({ representatives }) => ({
    one: representatives.find(({ id }) => id === args.params.representativeId) ?? notFound(),
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    EndRepresentationForm,
    endRepresentation(args.params.representativeId ?? ''),
    'Recorded. Letters go to the resident alone.',
  )

export default function EndOfRepresentation() {
  const opened = useLoaderData<typeof loader>()
  const { page, one } = opened
  const [form, fields] = useActForm<EndRepresentationForm>()
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        {one.name} acts for the resident no longer, from today. What was done so far stays in the record.
      </p>
      <ActForm form={form} seen={page.position.seq} submit="They no longer act" cancel={complaintHref(page)}>
        <TextArea field={fields.reason} label="Why" rows={3} />
      </ActForm>
    </ActPage>
  )
}
