import { EvidenceForm, ombudsmanPage, sendEvidence } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { momentInWords } from '../../moments.ts'
import { PacksTable } from '../../ombudsman/packs-table.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Checkboxes, Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
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
    'Recorded as sent. What went to the Ombudsman is kept as it went.',
    '/ombudsman',
  )

export default function Evidence() {
  const opened = useLoaderData<typeof loader>()
  const { page, wait, packs, references } = opened
  const dates = wait?.due ? [{ what: 'The evidence is due by', on: wait.due, why: wait.why }] : []
  return (
    <ActPage title={TITLE} of={opened} dates={dates}>
      <p className="govuk-body">
        The evidence is the record itself: the chronology, the definition, letters, documents, decisions, what
        was promised and done, and the policy the complaint is held to. What is marked as not for others is
        left out and listed with its reason.
      </p>
      <h2 className="govuk-heading-m">First: build it and look at it</h2>
      {packs.length > 0 && <PacksTable complaintId={page.id} packs={packs} beneathHeading />}
      <ButtonLink href={`${complaintHref(page)}/case-file?for=the-ombudsman`} secondary={packs.length > 0}>
        {packs.length === 0 ? 'Build the evidence' : 'Build it anew'}
      </ButtonLink>
      <h2 className="govuk-heading-m">Then: send it, and record that it went</h2>
      <p className="govuk-body">
        You send it through the Ombudsman’s own site; Putright does not.
        {packs.length === 0 && ' Once something is built, you record here that it went.'}
      </p>
      {packs.length > 0 && references.length === 0 && (
        <p className="govuk-body">
          The Ombudsman has not been in touch about this complaint.{' '}
          <a href={`${complaintHref(page)}/ombudsman/evidence-request`} className="govuk-link">
            Record its request first
          </a>
          : the evidence goes under its reference.
        </p>
      )}
      {packs.length > 0 && references.length > 0 && <ItWent opened={opened} />}
    </ActPage>
  )
}

function ItWent({ opened }: { opened: Awaited<ReturnType<typeof loader>> }) {
  const { page, today, references, wait, packs } = opened
  const [form, fields] = useActForm<EvidenceForm>({ reference: wait?.reference ?? references.at(-1) })
  return (
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
      <Radios field={fields.pack} label="What was sent" options={packs.map(builtBefore)} />
      <DateField
        field={fields.on}
        label="Day it was sent"
        earliest={page.position.receivedOn}
        latest={today}
      />
      <TextArea field={fields.words} label="What went with it (optional)" rows={3} />
      <Checkboxes
        field={fields.went}
        label="Before you record it"
        options={[{ value: 'yes', label: 'I have looked at it, and it has gone to the Ombudsman' }]}
      />
    </ActForm>
  )
}

const builtBefore = ({ id, builtAt, builtBy }: { id: string; builtAt: string; builtBy: string | null }) => ({
  value: id,
  label: `What was built on ${momentInWords(builtAt)}`,
  hint: `By ${builtBy ?? 'a former officer'}. Names are as they were taken out then.`,
})
