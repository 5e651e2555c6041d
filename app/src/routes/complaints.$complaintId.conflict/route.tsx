import { ConflictForm, declareFor, peopleConcerned } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record somebody’s conflict of interest'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'declare', async (page, today, db) => ({ people: await peopleConcerned(db, page, today) }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, ConflictForm, declareFor, 'Recorded. The complaint is closed to them.', '/people')

export default function Conflict() {
  const opened = useLoaderData<typeof loader>()
  const { page, people } = opened
  const [form, fields] = useActForm<ConflictForm>({ raisedBy: 'the complainant' })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        Real or as it may appear: both count. The complaint is closed to them at once, and somebody else takes
        their part. For a conflict of your own, use{' '}
        <a href={`/complaints/${page.id}/declaration`} className="govuk-link">
          your own declaration
        </a>
        .
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Close the complaint to them"
        cancel={`/complaints/${page.id}/people`}
      >
        <Radios
          field={fields.personId}
          label="Whom it is about"
          options={people
            .filter(({ id }) => id !== page.viewer.personId)
            .map(({ id, name, roles, organisation }) => ({
              value: id,
              label: name,
              hint: `${roles.join(', ')}, ${organisation}`,
            }))}
        />
        <Radios
          field={fields.raisedBy}
          label="Who raised it"
          options={[
            { value: 'the complainant', label: 'Whoever complains' },
            { value: 'an officer', label: 'An officer' },
          ]}
        />
        <TextArea field={fields.conflict} label="What it is" rows={3} />
      </ActForm>
    </ActPage>
  )
}
