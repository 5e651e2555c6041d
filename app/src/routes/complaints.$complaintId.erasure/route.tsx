import { ErasureForm, eraseOne, retentionPage } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { PARTS } from '../../retention/words.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Erase what is past its day'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'retain', async (page, today, db) => {
    const kept = await retentionPage(db, page.id, today)
    const theirs = kept?.mayErase
      ? null
      : 'Records are erased by a manager of the agent; where there is none, by a Secretary who is a complaints officer as well.'
    const due = kept?.parts.filter(({ because }) => because.length === 0) ?? []
    const early = due.length > 0 ? null : (kept?.parts[0]?.because.join(' ') ?? null)
    return { due: due.map(({ what }) => what), notNow: theirs ?? early }
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, ErasureForm, eraseOne, 'It is erased, and is counted as before.', '/retention')

export default function Erasure() {
  const opened = useLoaderData<typeof loader>()
  const { page, due, because, notNow } = opened
  const [form, fields] = useActForm<ErasureForm>({ part: due[0] })
  return (
    <ActPage title={TITLE} of={{ ...opened, because: because ?? notNow }} dates={[]}>
      <p className="govuk-body">
        Words, names, letters and documents go for good, and nobody can bring them back. The days, outcomes
        and sums that the figures count stay. Copies in a backup go when that backup expires.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Erase it for good"
        cancel={`${complaintHref(page)}/retention`}
        grave
      >
        <Radios
          field={fields.part}
          label="What to erase"
          options={due.map(part => ({ value: part, label: PARTS[part] }))}
        />
        <TextField field={fields.reference} label={`Type ${page.reference} to confirm`} width={10} />
      </ActForm>
    </ActPage>
  )
}
