import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { RecommendationForm } from '@putright/casework'
import type { HeadPosition } from '@putright/complaint'
import type { CalendarDate } from '@putright/working-days'
import { OutcomeRadios } from '../acts/outcome-radios.tsx'
import { Actions } from '../deciding/actions.tsx'
import { Remedies } from '../deciding/remedies.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { TextArea } from '../ui/text-area.tsx'

interface ReportFieldsProps {
  form: FormMetadata<RecommendationForm>
  fields: {
    report: FieldMetadata<string, RecommendationForm>
    heads: FieldMetadata<RecommendationForm['heads'], RecommendationForm>
  }
  heads: readonly HeadPosition[]
  today: CalendarDate
}

/** The report, and what is recommended on each part. */
export const ReportFields = ({ form, fields, heads, today }: ReportFieldsProps) => (
  <>
    <TextArea
      field={fields.report}
      label="The report"
      hint="What you looked at, whom you heard and what each said, what the evidence is. Two pages are plenty."
      rows={14}
    />
    {fields.heads.getFieldList().map((field, index) => {
      const { head, outcome, reasons, remedies, actions } = field.getFieldset()
      const about = heads[index]
      const part = `${about?.number ?? head.defaultValue ?? ''}`
      return (
        <Fieldset key={field.key} legend={`Part ${part}`} id={field.id}>
          <p className="part__words as-written">{about?.words}</p>
          <input type="hidden" name={head.name} value={head.defaultValue} />
          <OutcomeRadios field={outcome} label="What you recommend" />
          <TextArea
            field={reasons}
            label="What you found, and why"
            hint="The co-op may send these words to the resident as they are: write them so."
            rows={7}
          />
          <Remedies form={form} list={remedies} part={part} today={today} />
          <Actions form={form} list={actions} part={part} today={today} />
        </Fieldset>
      )
    })}
  </>
)
