import { EvidenceForm, ombudsmanPage, sendEvidence } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { momentInWords } from '../../moments.ts'
import { PackFields } from '../../ombudsman/pack-fields.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Send the Ombudsman the evidence'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'deal with the Ombudsman', async (page, today, db) => {
    const { cases, waits, packs } = await ombudsmanPage(db, page, today)
    return {
      references: cases.map(({ reference }) => reference),
      wait: waits.find(({ kind }) => kind === 'evidence') ?? null,
      packs: packs.filter(({ kind }) => kind === 'for the Ombudsman'),
    }
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    EvidenceForm,
    sendEvidence,
    'Recorded as sent. Download what goes to the Ombudsman below: it is kept as it went.',
    '/ombudsman',
  )

export default function Evidence() {
  const opened = useLoaderData<typeof loader>()
  const { page, references, wait, packs } = opened
  const [form, fields] = useActForm<EvidenceForm>({
    reference: wait?.reference ?? references.at(-1),
    pack: 'new',
  })
  const dates = wait?.due ? [{ what: 'The evidence is due by', on: wait.due, why: wait.why }] : []
  return (
    <ActPage title={TITLE} of={opened} dates={dates}>
      <p className="govuk-body">
        The evidence is the record itself: the chronology, the definition, letters, documents, decisions, what
        was promised and done, and the policy the complaint is held to. What is marked as not for others is
        left out and listed with its reason. You send it through the Ombudsman’s own site.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record it as sent"
        cancel={`${complaintHref(page)}/ombudsman`}
      >
        <SelectField
          field={fields.reference}
          label="The Ombudsman’s reference"
          ask="Choose"
          options={references.map(value => ({ value, label: value }))}
        />
        <Radios field={fields.pack} label="What is sent" options={[NEW, ...packs.map(builtBefore)]} />
        <PackFields fields={fields} />
        <TextArea field={fields.words} label="What went with it (optional)" rows={3} />
      </ActForm>
    </ActPage>
  )
}

const NEW = { value: 'new', label: 'The record as it stands now', hint: 'Built when you send this form.' }

const builtBefore = ({ id, builtAt, builtBy }: { id: string; builtAt: string; builtBy: string | null }) => ({
  value: id,
  label: `What was built on ${momentInWords(builtAt)}`,
  hint: `By ${builtBy ?? 'a former officer'}. Names are as they were taken out then.`,
})
