import type { ReactNode } from 'react'
import { described, type Field } from './field.ts'
import { FormGroup } from './form-group.tsx'

interface FileFieldProps {
  field: Field
  label: ReactNode
  hint?: ReactNode
  /** Endings or kinds the picker offers: “.csv,text/csv”. */
  accept?: string
  multiple?: boolean
}

/** Its form needs `encType="multipart/form-data"`. A browser never sends a chosen file back, so it is chosen anew. */
export function FileField({ field, label, hint, accept, multiple }: FileFieldProps) {
  return (
    <FormGroup field={field} label={label} hint={hint}>
      <input
        id={field.id}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        className={`govuk-file-upload${field.errors ? ' govuk-file-upload--error' : ''}`}
        {...described(field, hint)}
      />
    </FormGroup>
  )
}
