import { buildCaseFile, CaseFileForm, packsList } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { PackFields } from '../../ombudsman/pack-fields.tsx'
import { PacksTable } from '../../ombudsman/packs-table.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'

const TITLE = 'Case file'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'deal with the Ombudsman', async (page, _, db) => ({
    packs: await packsList(db, page),
    forOmbudsman: new URL(args.request.url).searchParams.get('for') === 'the-ombudsman',
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    CaseFileForm,
    buildCaseFile,
    'Built. It can be downloaded here, and stays as it is.',
    '/case-file',
  )

export default function CaseFile() {
  const opened = useLoaderData<typeof loader>()
  const { page, packs, forOmbudsman } = opened
  const [form, fields] = useActForm<CaseFileForm>(forOmbudsman ? { kind: 'for the Ombudsman' } : {})
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        The whole record in one PDF, and with it a zip of the letters and documents as they went and came.
        What those who decide said among themselves and what the resident disclosed of their needs is in
        neither.
      </p>
      <PacksTable complaintId={page.id} packs={packs} />
      {packs.some(({ kind }) => kind === 'for the Ombudsman') && (
        <p className="govuk-body">
          Look at it before it goes. Once it has gone,{' '}
          <a className="govuk-link" href={`${complaintHref(page)}/ombudsman/evidence`}>
            record that it went to the Ombudsman
          </a>
          .
        </p>
      )}
      <h2 className="govuk-heading-m">{packs.length === 0 ? 'Build one' : 'Build another'}</h2>
      <ActForm form={form} seen={page.position.seq} submit="Build it" cancel={complaintHref(page)}>
        <Radios field={fields.kind} label="For whom" options={KINDS} />
        <PackFields fields={fields} />
      </ActForm>
    </ActPage>
  )
}

const KINDS = [
  {
    value: 'case file',
    label: 'For the landlord',
    hint: 'Everything, with what is marked as not for others.',
  },
  {
    value: 'for the Ombudsman',
    label: 'For the Ombudsman',
    hint: 'Without what is marked as not for others. It says what is left out, and why.',
  },
]
