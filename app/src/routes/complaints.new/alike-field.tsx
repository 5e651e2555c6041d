import type { Alike } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { Radios } from '../../ui/choices.tsx'
import type { Field } from '../../ui/field.ts'

interface AlikeFieldProps {
  field: Field
  lines: Alike['alike']
}

/** Which complaints of the same person or home there are, and whether this is one of them. */
export function AlikeField({ field, lines }: AlikeFieldProps) {
  if (lines.length === 0) return null
  return (
    <Radios
      field={field}
      label="There may be a complaint about this already"
      hint="If it is the same complaint told again, do not log it twice: open it and record there what was said."
      options={[
        { value: 'another matter', label: 'It is another matter: log it' },
        ...lines.map(line => ({
          value: line.id,
          label: `It is about the same matter as ${line.reference}: log it, and link the two`,
          hint: (
            <>
              <a href={`/complaints/${line.id}`} className="govuk-link">
                {line.summary}
              </a>
              , {line.name}
              {line.address && `, ${line.address}`}, received {dateInWords(line.receivedOn)},{' '}
              {STATES[line.state]}
            </>
          ),
        })),
      ]}
    />
  )
}

const STATES = { open: 'open', answered: 'answered at stage 1', ended: 'ended' }
