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
          options={ways('the event or awareness of it', 'the event')}
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
          options={ways('yes', 'no')}
        />
      </Fieldset>
      <Fieldset legend="How complaints are dealt with">
        <ChoiceSetting
          field={settings.definition}
          of={judged('definition')}
          options={ways('the Code’s', 'its own')}
        />
        <ChoiceSetting
          field={settings.serviceRequestBecomesComplaint}
          of={judged('serviceRequestBecomesComplaint')}
          options={ways('when the resident is dissatisfied', 'when there was a failure in the service')}
        />
        <ChoiceSetting
          field={settings.receivedBy}
          of={judged('receivedBy')}
          options={ways('any member of staff', 'the complaints team only')}
        />
        <ChoiceSetting
          field={settings.exclusionsDecided}
          of={judged('exclusionsDecided')}
          options={ways('case by case', 'as a class')}
        />
        <ChoiceSetting
          field={settings.refusalLetter}
          of={judged('refusalLetter')}
          options={ways('always', 'when asked')}
        />
        <ChoiceSetting
          field={settings.unrelatedIssues}
          of={judged('unrelatedIssues')}
          options={ways('a new complaint', 'not considered')}
        />
      </Fieldset>
    </>
  )
}

const ways = (...values: string[]) =>
  values.map(value => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))
