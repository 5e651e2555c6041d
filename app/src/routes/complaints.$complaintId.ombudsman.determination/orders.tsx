import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { DeterminationForm } from '@putright/casework'
import { AddPart, RemovePart } from '../../acts/parts.tsx'
import { choicesOf, ORDERS } from '../../ombudsman/words.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface OrdersProps {
  form: FormMetadata<DeterminationForm>
  list: FieldMetadata<DeterminationForm['orders' | 'recommendations'], DeterminationForm>
  what: 'order' | 'recommendation'
  /** The label of its day. */
  by: string
}

/** What the Ombudsman ordered, or recommended. */
export function Orders({ form, list, what, by: byLabel }: OrdersProps) {
  const orders = list.getFieldList()
  const title = what === 'order' ? 'Orders' : 'Recommendations'
  return (
    <section className="promises" id={list.id} tabIndex={-1}>
      <h2 className="govuk-heading-s">{title}</h2>
      {orders.map((order, index) => {
        const fields = order.getFieldset()
        return (
          <fieldset key={order.key} className="promises__one" id={order.id} tabIndex={-1}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              {what === 'order' ? 'Order' : 'Recommendation'} {index + 1}
            </legend>
            <SelectField field={fields.kind} label="Kind" ask="Choose a kind" options={choicesOf(ORDERS)} />
            <TextArea field={fields.what} label="What is to be done" rows={2} />
            <div className="fields-in-line">
              <TextField
                field={fields.amount}
                label="Amount, if money is paid"
                prefix="£"
                width={5}
                inputMode="decimal"
              />
              <DateField field={fields.by} label={byLabel} />
            </div>
            <RemovePart form={form} list={list} index={index}>
              Remove {what} {index + 1}
            </RemovePart>
          </fieldset>
        )
      })}
      <AddPart form={form} list={list} count={orders.length}>
        {orders.length === 0
          ? `Add ${what === 'order' ? 'an order' : 'a recommendation'}`
          : `Add another ${what}`}
      </AddPart>
    </section>
  )
}
