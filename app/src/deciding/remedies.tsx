import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { RemedyForm } from '@putright/casework'
import { REMEDY_KINDS } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { AddPart } from '../acts/parts.tsx'
import { DateField } from '../ui/date-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { REMEDIES } from '../undertakings/words.ts'
import { Agreed } from './agreed.tsx'
import { Money } from './money.tsx'
import { PromiseFields } from './promise.tsx'

interface RemediesProps<Form extends Record<string, unknown>> {
  form: FormMetadata<Form>
  list: FieldMetadata<RemedyForm[], Form>
  part: string
  today: CalendarDate
}

/** What puts things right. */
export function Remedies<Form extends Record<string, unknown>>({
  form,
  list,
  part,
  today,
}: RemediesProps<Form>) {
  const remedies = list.getFieldList()
  return (
    <section className="promises" id={list.id} tabIndex={-1}>
      <h3 className="govuk-heading-s">Putting it right</h3>
      <p className="govuk-hint">
        Each part that is upheld needs at least one remedy, and is not taken without. An apology is one.
      </p>
      {remedies.map((remedy, index) => {
        // Each by its name: the fieldset is a proxy, of which nothing is left over.
        const { kind, what, by, who, alsoFor, agreedWithResident } = remedy.getFieldset()
        const { amount, route, guidanceConsidered, guidance } = remedy.getFieldset()
        const title = `Remedy ${index + 1} for part ${part}`
        return (
          <PromiseFields key={remedy.key} id={remedy.id} title={title} form={form} list={list} index={index}>
            <SelectField field={kind} label="Kind" ask="Choose a kind" options={KINDS} />
            <TextArea field={what} label="What is offered" rows={2} />
            <div className="fields-in-line">
              <TextField field={who} label="Who sees to it (optional)" width={20} />
              <DateField field={by} label="By when" hint="An apology needs none." earliest={today} />
            </div>
            <TextField
              field={alsoFor}
              label="Also puts right parts (optional)"
              hint="Such as 2 and 3."
              width={10}
            />
            <Agreed field={agreedWithResident} />
            <Money fields={{ amount, route, guidanceConsidered, guidance }} />
          </PromiseFields>
        )
      })}
      <AddPart form={form} list={list} count={remedies.length}>
        {remedies.length === 0 ? 'Add a remedy' : 'Add another remedy'}
        <span className="govuk-visually-hidden"> for part {part}</span>
      </AddPart>
    </section>
  )
}

const KINDS = REMEDY_KINDS.map(kind => ({ value: kind, label: REMEDIES[kind] }))
