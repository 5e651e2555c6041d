import { DataProtectionForm, raiseDataProtection } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actMeta } from '../../acts/act-page.tsx'
import { openDataAct, takeDataForm } from '../../subject-access/data-act.server.ts'
import { DataActPage, HappenedField } from '../../subject-access/data-act-page.tsx'
import { useActForm } from '../../ui/act-form.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record a complaint about personal data'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openDataAct(args, () => ({ none: null }))

export const action = (args: ActionFunctionArgs) =>
  takeDataForm(
    args,
    DataProtectionForm,
    raiseDataProtection,
    'Recorded. It has a clock of its own, which stands below.',
  )

export default function DataProtection() {
  const opened = useLoaderData<typeof loader>()
  const { stage1, stage2, receivedOn } = opened.page.position
  const heads = stage2 && stage2.heads.length > 0 ? stage2.heads : stage1.heads
  const [form, fields] = useActForm<DataProtectionForm>({ on: receivedOn })
  return (
    <DataActPage
      title={TITLE}
      of={opened}
      form={form}
      submit="Record it"
      lead="For what is about how personal data was handled: shown to a neighbour, sent to the wrong address, kept without need. It is acknowledged within thirty days, and its outcome does not wait for the rest."
    >
      {heads.length > 0 && (
        <SelectField
          field={fields.head}
          label="Which part of the complaint it is"
          ask="None of them"
          options={heads.map(({ number }) => ({ value: String(number), label: `Part ${number}` }))}
        />
      )}
      <HappenedField field={fields.on} label="Day it was raised" of={opened} />
      <TextArea field={fields.words} label="What it is about" rows={4} />
    </DataActPage>
  )
}
