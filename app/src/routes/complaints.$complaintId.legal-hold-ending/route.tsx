import { endHold, HoldEndingForm, retentionPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'End a legal hold'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'retain', async (page, today, db) => ({
    holds: (await retentionPage(db, page.id, today))?.holds ?? [],
    chosen: new URL(args.request.url).searchParams.get('hold') ?? '',
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, HoldEndingForm, endHold, 'The legal hold has ended.', '/retention')

export default function LegalHoldEnding() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, holds, chosen, because } = opened
  const [form, fields] = useActForm<HoldEndingForm>({ hold: chosen, on: today })
  const none = holds.length === 0 ? 'No legal hold stands on this complaint.' : null
  return (
    <ActPage title={TITLE} of={{ ...opened, because: because ?? none }} dates={[]}>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="End the hold"
        cancel={`${complaintHref(page)}/retention`}
      >
        <SelectField
          field={fields.hold}
          label="Which hold"
          ask="Choose the hold"
          options={holds.map(({ seq, by, on }) => ({
            value: String(seq),
            label: `For ${by} since ${dateInWords(on)}`,
          }))}
        />
        <DateField
          field={fields.on}
          label="Day it ended"
          earliest={page.position.receivedOn}
          latest={today}
        />
        <TextArea field={fields.reason} label="How it came to an end" rows={3} />
      </ActForm>
    </ActPage>
  )
}
