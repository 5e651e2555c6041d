import type { PolicyDraftForm, PolicyDraftPage } from '@putright/casework'
import { FIXED_FOR_EVERY_POLICY, POLICY_SECTIONS } from '@putright/handling-code'
import type { useActForm } from '../ui/act-form.tsx'
import { Details } from '../ui/details.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { judgedBy } from './judged.ts'
import { PracticeFields } from './practice-fields.tsx'
import { RecordFields } from './record-fields.tsx'
import { StageFields } from './stage-fields.tsx'

export type PolicyFieldsOf = ReturnType<typeof useActForm<PolicyDraftForm>>[1]

/** A policy in the making, by groups; beside each setting what the Code gives it. */
export function PolicyFields({ fields, page }: { fields: PolicyFieldsOf; page: PolicyDraftPage }) {
  const judged = judgedBy(page)
  const settings = fields.settings.getFieldset()
  const additions = fields.additions.getFieldset()
  return (
    <>
      <TextField field={fields.title} label="Title of the policy" />
      <StageFields stage={1} settings={settings} judged={judged} />
      <StageFields stage={2} settings={settings} judged={judged} />
      <PracticeFields settings={settings} judged={judged} />
      <RecordFields settings={settings} judged={judged} />
      <Details summary="What no policy decides">
        <SummaryList
          rows={FIXED_FOR_EVERY_POLICY.map(({ name, value, provision }) => ({
            key: name,
            value: provision ? `${value} (Code ${provision})` : value,
          }))}
        />
      </Details>
      <Fieldset legend="In your own words">
        <p className="govuk-body">
          Residents read each part in plain words made from the settings. Whatever you write here follows it.
          Explain as much as you like; what you add takes nothing away. Name nobody who complained.
        </p>
        {POLICY_SECTIONS.map(({ key, title }) => (
          <TextArea key={key} field={additions[key]} label={`Added to “${title}”`} rows={3} />
        ))}
      </Fieldset>
    </>
  )
}
