import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { AcknowledgementForm, ComplaintPage } from '@putright/casework'
import type { ComponentProps } from 'react'
import { Concerns } from '../../acts/concerns.tsx'
import { AddPart, RemovePart } from '../../acts/parts.tsx'
import { Responsibility } from '../../acts/responsibility.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Form = AcknowledgementForm

interface HeadsProps {
  form: FormMetadata<Form>
  list: FieldMetadata<Form['heads'], Form>
  page: ComplaintPage
  people: ComponentProps<typeof Concerns>['people']
}

/** The complaint, part by part. Each is answered and decided by itself. */
export function Heads({ form, list, page, people }: HeadsProps) {
  const heads = list.getFieldList()
  return (
    <div id={list.id} tabIndex={-1}>
      {heads.map((head, index) => {
        const { words, responsibility, named, tookDecision } = head.getFieldset()
        return (
          <Fieldset key={head.key} legend={`Part ${index + 1}`} id={head.id}>
            <TextArea
              field={words}
              label="What this part is about"
              hint={
                index === 0
                  ? 'One thing that can be upheld or not by itself. Add a part for each further one.'
                  : undefined
              }
              rows={3}
            />
            <Responsibility field={responsibility} page={page} was={null} />
            <Concerns named={named} tookDecision={tookDecision} people={people} />
            {heads.length > 1 && (
              <RemovePart form={form} list={list} index={index}>
                Remove part {index + 1}
              </RemovePart>
            )}
          </Fieldset>
        )
      })}
      <AddPart form={form} list={list} count={heads.length}>
        {heads.length === 0 ? 'Add a part' : 'Add another part'}
      </AddPart>
    </div>
  )
}
