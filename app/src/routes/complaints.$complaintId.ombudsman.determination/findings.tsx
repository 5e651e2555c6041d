import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { DeterminationForm } from '@putright/casework'
import type { Head } from '@putright/complaint'
import { AddPart, RemovePart } from '../../acts/parts.tsx'
import { choicesOf, TERMS } from '../../ombudsman/words.ts'
import { Fieldset } from '../../ui/fieldset.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface FindingsProps {
  form: FormMetadata<DeterminationForm>
  list: FieldMetadata<DeterminationForm['findings'], DeterminationForm>
  heads: readonly Head[]
}

/** A finding for each issue: the parts of the definition, and whatever else the Ombudsman looked at. */
export function Findings({ form, list, heads }: FindingsProps) {
  const findings = list.getFieldList()
  return (
    <div id={list.id} tabIndex={-1}>
      {findings.map((finding, index) => {
        const { head, about, term } = finding.getFieldset()
        return (
          <Fieldset key={finding.key} legend={`Finding ${index + 1}`} id={finding.id}>
            <SelectField
              field={head}
              label="About"
              ask="Something else, such as how the complaint was handled"
              options={heads.map(({ number, words }) => ({
                value: String(number),
                label: `Part ${number}: ${shortened(words)}`,
              }))}
            />
            <TextField field={about} label="In words, where it is something else" />
            <SelectField
              field={term}
              label="What the Ombudsman found"
              ask="Choose"
              options={choicesOf(TERMS)}
            />
            {findings.length > 1 && (
              <RemovePart form={form} list={list} index={index}>
                Remove finding {index + 1}
              </RemovePart>
            )}
          </Fieldset>
        )
      })}
      <AddPart form={form} list={list} count={findings.length}>
        Add another finding
      </AddPart>
    </div>
  )
}

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words)
