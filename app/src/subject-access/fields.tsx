import type { AccessForm, AccessRequestForm, AccessTimeForm } from '@putright/casework'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { useActForm } from '../ui/act-form.tsx'
import { Checkboxes, Radios } from '../ui/choices.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextArea } from '../ui/text-area.tsx'

type Fields<Form extends Record<string, unknown>> = ReturnType<typeof useActForm<Form>>[1]

interface Days {
  /** The day that the complaint or the request came, and today: nothing happened to it before or after. */
  earliest: string
  latest: string
}

/** Who asked, and when. */
export const AskedFields = ({ fields, earliest, latest }: { fields: Fields<AccessRequestForm> } & Days) => (
  <>
    <DateField field={fields.on} label="Day the request came" earliest={earliest} latest={latest} />
    <TextArea
      field={fields.identity}
      label="How you know that it is the resident who asks"
      hint="Ask for no more than you need: a call back on a number you know is often enough. Do not copy a passport into this file."
      rows={3}
    />
  </>
)

/** What moves the day on which it is due. */
export const TimeFields = ({ fields, earliest, latest }: { fields: Fields<AccessTimeForm> } & Days) => (
  <>
    <Radios field={fields.what} label="What happened" options={TIMES} />
    <DateField field={fields.on} label="Day it happened" earliest={earliest} latest={latest} />
    <TextArea field={fields.words} label="In words" rows={3} />
  </>
)

const TIMES = [
  {
    value: 'access question put',
    label: 'We asked the resident what they mean',
    hint: 'Only where you cannot answer without it. The clock stands still until they say.',
  },
  { value: 'access question answered', label: 'The resident answered, and the clock goes on' },
  {
    value: 'access extended',
    label: 'It takes two more months, and we told the resident why',
    hint: 'Only where it is complex, and told within the first month.',
  },
]

interface CopyFieldsProps {
  fields: Fields<AccessForm>
  also: readonly {
    id: string
    kind: 'complaint' | 'request'
    reference: string
    summary: string
    receivedOn: CalendarDate
    name: string
    address: string
    sameName: boolean
  }[]
  others: readonly string[]
  /** Whether there may be files in it, which Putright cannot search: a request has none. */
  files: boolean
}

/** What the copy covers, and whose names it leaves out. */
export const CopyFields = ({ fields, also, others, files }: CopyFieldsProps) => (
  <>
    {also.length > 0 && (
      <Checkboxes
        field={fields.also}
        label="What else is theirs"
        hint="They asked for all that is kept of them. These are of the same name or home, and a name or a home can be two people’s: look before you tick. What you tick goes into the same zip."
        options={also.map(record => ({
          value: record.id,
          label: `${record.reference}: ${record.summary}`,
          hint: `${record.kind === 'request' ? 'Request' : 'Complaint'} of ${dateInWords(record.receivedOn)}, ${record.sameName ? 'same name' : `by ${record.name}`}${record.address ? `, ${record.address}` : ''}`,
        }))}
      />
    )}
    {others.length > 0 && (
      <Checkboxes
        field={fields.others}
        label="Names on file that are taken out"
        hint="Look at each. Untick those whom the resident may fairly know of, such as the officer who wrote to them."
        options={others.map(name => ({ value: name, label: name }))}
      />
    )}
    <TextArea
      field={fields.names}
      label="Other names to take out (optional)"
      hint="A name a line, as it stands in the record: of neighbours, witnesses, a contractor’s staff. Write a first name on a line of its own where the record uses it alone. Each is replaced by “[another person]”."
      rows={4}
    />
    <TextArea
      field={fields.reasons}
      label="Reasons"
      hint="Why these names are taken out, and why any others stay. The resident does not get this."
      rows={4}
    />
    {files && (
      <Checkboxes
        field={fields.lookedThrough}
        label="Files that cannot be searched"
        options={[
          {
            value: 'yes',
            label:
              'I have looked through the pictures, PDFs and other files, and none of them shows these names',
            hint: 'Putright cannot search such files. Mark those that show a name as not for others.',
          },
        ]}
      />
    )}
  </>
)
