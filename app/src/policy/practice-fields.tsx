import { Fieldset } from '../ui/fieldset.tsx'
import { ChoiceSetting, NumberSetting } from './setting-fields.tsx'
import type { SettingsProps } from './stage-fields.tsx'

/** What holds at both stages: safeguards, time limits, and ways of doing things. */
export function PracticeFields({ settings, judged }: SettingsProps) {
  const age = settings.ageLimit.getFieldset()
  return (
    <>
      <Fieldset legend="Time that residents have, and safeguards">
        <NumberSetting field={age.months} of={judged('ageLimit.months')} />
        <ChoiceSetting
          field={age.from}
          of={judged('ageLimit.from')}
          options={ways(['the event or awareness of it', 'the event'])}
        />
        <NumberSetting
          field={settings.escalationGuideDays}
          of={judged('escalationGuideDays')}
          hint="Empty: no guide. It is never a bar."
        />
        <NumberSetting
          field={settings.agreementOver}
          of={judged('agreementOver')}
          hint="Empty: never asked."
        />
        <ChoiceSetting
          field={settings.lateAcknowledgementDoesNotLengthen}
          of={judged('lateAcknowledgementDoesNotLengthen')}
          options={ways(['yes', 'no'])}
        />
      </Fieldset>
      <Fieldset legend="How complaints are dealt with">
        {PRACTICE.map(([setting, values]) => (
          <ChoiceSetting
            key={setting}
            field={settings[setting]}
            of={judged(setting)}
            options={ways(values)}
          />
        ))}
      </Fieldset>
    </>
  )
}

/** Each with its answers, the Code’s first. */
const PRACTICE = [
  ['definition', ['the Code’s', 'its own']],
  [
    'serviceRequestBecomesComplaint',
    ['when the resident is dissatisfied', 'when there was a failure in the service'],
  ],
  ['receivedBy', ['any member of staff', 'the complaints team only']],
  ['exclusionsDecided', ['case by case', 'as a class']],
  ['refusalLetter', ['always', 'when asked']],
  ['unrelatedIssues', ['a new complaint', 'not considered']],
] as const

const ways = (values: readonly string[]) =>
  values.map(value => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))
