import { coopToImportInto, RegisterUploadForm, uploadRegister } from '@putright/casework'
import { asPerson } from '@putright/db'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeForm } from '../../form.server.ts'
import { importAddress } from '../../register-import/addresses.ts'
import { notFound } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Format } from './format.tsx'

const TITLE = 'Import a register'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const coop = await asPerson(context.connection, person.id, db => coopToImportInto(db, params.coop ?? ''))
  return coop ? { coop } : notFound()
}

export async function action(args: ActionFunctionArgs) {
  // Before the file is read: only those who may import one make the server hold one.
  const { coop } = await loader(args)
  const { request, context } = args
  const { id: personId } = await requirePerson(request, context)
  const actor = { connection: context.connection, personId, today: context.today() }
  return takeForm(request, RegisterUploadForm, async form => {
    const answer = await uploadRegister(actor, coop.slug, form)
    return answer.done ? redirect(importAddress(coop.slug, answer.uploadId)) : answer
  })
}

export default function ImportRegister() {
  const { coop } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<RegisterUploadForm>()
  return (
    <Page title={TITLE} caption={coop.name} wide>
      <p className="govuk-body-l">
        Bring complaints over from a spreadsheet. You see first what is in the file and what is wrong with it;
        nothing is imported until you say so.
      </p>
      <ActForm form={form} submit="Look at the file" encType="multipart/form-data">
        <FileField
          field={fields.register}
          label="The register, as a CSV file"
          hint="In Excel, choose Save As and the file type “CSV UTF-8 (Comma delimited)”. Up to 32 MB and 100,000 lines."
          accept=".csv,text/csv"
        />
      </ActForm>
      <Format coop={coop.slug} />
    </Page>
  )
}
