import { Fieldset } from '../ui/fieldset.tsx'
import { NumberSetting } from './setting-fields.tsx'
import type { SettingsProps } from './stage-fields.tsx'

/** What other law and practice bound, and not the Code. */
export const RecordFields = ({ settings, judged }: SettingsProps) => (
  <Fieldset legend="Records, and what is published">
    <NumberSetting field={settings.retentionYears} of={judged('retentionYears')} />
    <NumberSetting field={settings.smallNumberThreshold} of={judged('smallNumberThreshold')} />
    <NumberSetting field={settings.ombudsmanEvidenceDays} of={judged('ombudsmanEvidenceDays')} />
  </Fieldset>
)
