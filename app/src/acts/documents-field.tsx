import type { UPLOADS } from '@putright/casework'
import type { Field } from '../ui/field.ts'
import { FileField } from '../ui/file-field.tsx'

/** Files to be kept with a complaint. */
export const DocumentsField = ({ field, label, uploads }: DocumentsFieldProps) => (
  <FileField
    field={field}
    label={label}
    hint={`PDFs, pictures, Word, OpenDocument and text documents, CSV tables, Excel workbooks and e-mails. Up to ${uploads.files} at a time, ${uploads.megabytes} MB each and 100 MB together.`}
    accept={uploads.accept}
    multiple
  />
)

interface DocumentsFieldProps {
  field: Field
  label: string
  uploads: typeof UPLOADS
}
