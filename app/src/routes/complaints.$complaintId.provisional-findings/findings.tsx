import type { FieldMetadata } from '@conform-to/react'
import type { ProvisionalFindingsForm } from '@putright/casework'
import type { HeadPosition } from '@putright/complaint'
import { Radios } from '../../ui/choices.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Form = ProvisionalFindingsForm

interface FindingsProps {
  list: FieldMetadata<Form['findings'], Form>
  heads: readonly HeadPosition[]
}

/** What is thought so far of each part that is not decided; a part may be left out. */
export const Findings = ({ list, heads }: FindingsProps) => (
  <div id={list.id} tabIndex={-1}>
    {list.errors && <p className="govuk-error-message">{list.errors.join(' ')}</p>}
    {list.getFieldList().map((finding, index) => {
      const { head, outcome, reasons } = finding.getFieldset()
      const number = heads[index]?.number
      return (
        <Fieldset key={finding.key} legend={`Part ${number}`} id={finding.id}>
          <p className="part__words as-written">{heads[index]?.words}</p>
          <input type="hidden" name={head.name} value={number} />
          <Radios field={outcome} label="What you think so far" options={SO_FAR} />
          <TextArea
            field={reasons}
            label="Why"
            hint="What you looked at and what it shows. The resident reads this."
            rows={5}
          />
        </Fieldset>
      )
    })}
  </div>
)

const SO_FAR = [
  { value: 'upheld', label: 'The resident may be right' },
  { value: 'partially upheld', label: 'The resident may be right in some of it' },
  { value: 'not upheld', label: 'So far nothing shows that something went wrong' },
  { value: '', label: 'Still being looked into: leave this part out' },
]
