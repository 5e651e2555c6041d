import type { FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { ActPage, complaintHref, type OpenedAct } from '../acts/act-page.tsx'
import type { KeyDate } from '../acts/key-dates.tsx'
import { ActForm } from '../ui/act-form.tsx'
import { DateField } from '../ui/date-field.tsx'
import type { Field } from '../ui/field.ts'

/** What the loader of such a page gives. */
interface OpenedDataAct extends OpenedAct {
  dates: readonly KeyDate[]
  /** Why there is nothing to do; null where there is. */
  none: string | null
}

interface DataActPageProps<Form extends Record<string, unknown>> {
  title: string
  of: OpenedDataAct
  form: FormMetadata<Form>
  submit: string
  /** What to know before the form. */
  lead?: string
  children: ReactNode
}

/** The page of an act about personal data, which leads back to where it all stands. */
export const DataActPage = <Form extends Record<string, unknown>>({
  title,
  of,
  form,
  submit,
  lead,
  children,
}: DataActPageProps<Form>) => (
  <ActPage title={title} of={{ ...of, because: of.because ?? of.none }} dates={of.dates}>
    {lead && <p className="govuk-body">{lead}</p>}
    <ActForm
      form={form}
      seen={of.page.position.seq}
      submit={submit}
      cancel={`${complaintHref(of.page)}/subject-access`}
    >
      {children}
    </ActForm>
  </ActPage>
)

interface HappenedFieldProps {
  field: Field
  label: string
  of: OpenedAct
}

/** The day something happened: since the complaint came, and today at the latest. */
export const HappenedField = ({ field, label, of: { page, today } }: HappenedFieldProps) => (
  <DateField field={field} label={label} earliest={page.position.receivedOn} latest={today} />
)
