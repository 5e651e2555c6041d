import { Fieldset } from '../ui/fieldset.tsx'
import type { Judged } from './judged.ts'
import type { PolicyFieldsOf } from './policy-fields.tsx'
import { ChoiceSetting, NumberSetting } from './setting-fields.tsx'

export interface SettingsProps {
  settings: ReturnType<PolicyFieldsOf['settings']['getFieldset']>
  judged: (setting: string) => Judged
}

/** The days of one stage. */
export function StageFields({ stage, settings, judged }: SettingsProps & { stage: 1 | 2 }) {
  return (
    <Fieldset legend={`Stage ${stage}`}>
      <NumberSetting
        field={settings.acknowledgementDays.getFieldset()[stage]}
        of={judged(`acknowledgementDays.${stage}`)}
      />
      <NumberSetting
        field={settings.responseDays.getFieldset()[stage]}
        of={judged(`responseDays.${stage}`)}
      />
      <ChoiceSetting
        field={settings.responseFrom.getFieldset()[stage]}
        of={judged(`responseFrom.${stage}`)}
        hint="Counting from the earlier day is stricter."
        options={[
          { value: 'acknowledgement', label: 'The acknowledgement' },
          { value: 'request', label: stage === 1 ? 'Receipt' : 'The request for stage 2' },
        ]}
      />
      <NumberSetting
        field={settings.extensionDays.getFieldset()[stage]}
        of={judged(`extensionDays.${stage}`)}
      />
    </Fieldset>
  )
}
