import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ActionForm } from '@putright/casework'
import type { CalendarDate } from '@putright/working-days'
import { AddPart } from '../acts/parts.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Agreed } from './agreed.tsx'
import { PromiseFields } from './promise.tsx'

interface ActionsProps<Form extends Record<string, unknown>> {
  form: FormMetadata<Form>
  list: FieldMetadata<ActionForm[], Form>
  part: string
  today: CalendarDate
}

/** Work that outlives the response. */
export function Actions<Form extends Record<string, unknown>>({
  form,
  list,
  part,
  today,
}: ActionsProps<Form>) {
  const actions = list.getFieldList()
  return (
    <section className="promises" id={list.id} tabIndex={-1}>
      <h3 className="govuk-heading-s">Still to be done after the response</h3>
      <p className="govuk-hint">
        The response does not wait for it. The resident is told who does it and by when.
      </p>
      {actions.map((action, index) => {
        const { what, who, by, agreedWithResident } = action.getFieldset()
        const title = `Action ${index + 1} for part ${part}`
        return (
          <PromiseFields key={action.key} id={action.id} title={title} form={form} list={list} index={index}>
            <TextArea field={what} label="What is to be done" rows={2} />
            <TextField field={who} label="Who does it" width={30} />
            <DateField field={by} label="By when" earliest={today} />
            <Agreed field={agreedWithResident} />
          </PromiseFields>
        )
      })}
      <AddPart form={form} list={list} count={actions.length}>
        {actions.length === 0 ? 'Add an action' : 'Add another action'}
        <span className="govuk-visually-hidden"> for part {part}</span>
      </AddPart>
    </section>
  )
}
