import { newInWords } from '../../register-import/plan-words.ts'
import type { Preview } from '../../register-import/preview.server.ts'
import { Button } from '../../ui/button.tsx'

/** Imports what is new, or says why there is nothing to import. */
export function Confirm({ preview }: { preview: Preview }) {
  const fresh = newInWords(preview.fresh)
  if (!fresh) return <p className="govuk-body-l">{whyNothing(preview)}</p>
  return (
    <form method="post">
      <p className="govuk-body">
        {preview.bad > 0 && 'The lines to correct are left out. '}
        What is imported stays in the record for good, marked as coming from a register.
      </p>
      <Button>Import {fresh}</Button>
    </form>
  )
}

function whyNothing({ imported, bad, unchanged }: Preview): string {
  if (bad > 0) return 'There is nothing new to import. Correct the lines below and choose the file again.'
  if (imported) return 'This file has been imported. There is nothing more in it.'
  return unchanged > 0
    ? 'Everything in this file is there already, so there is nothing to import.'
    : 'This file has a header and no lines beneath it, so there is nothing to import.'
}
