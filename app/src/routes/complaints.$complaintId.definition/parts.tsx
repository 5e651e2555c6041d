import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ComplaintPage, DefinitionForm } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ComponentProps } from 'react'
import { Concerns } from '../../acts/concerns.tsx'
import { AddPart, RemovePart } from '../../acts/parts.tsx'
import { Responsibility } from '../../acts/responsibility.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Form = DefinitionForm

interface PartsProps {
  form: FormMetadata<Form>
  list: FieldMetadata<Form['heads'], Form>
  page: ComplaintPage
  people: ComponentProps<typeof Concerns>['people']
}

/** The parts as they stand, each with its number, and new ones. What is decided is shown and stays. */
export function Parts({ form, list, page, people }: PartsProps) {
  const parts = list.getFieldList()
  const decided = new Set(
    currentStage(page.position)
      .heads.filter(({ decision, proposal }) => decision || proposal)
      .map(({ number }) => String(number)),
  )
  const responsibilityOf = (number: string) =>
    currentStage(page.position).heads.find(head => String(head.number) === number)?.responsibility ?? null
  return (
    <div id={list.id} tabIndex={-1}>
      {list.errors && <p className="govuk-error-message">{list.errors.join(' ')}</p>}
      {parts.map((part, index) => {
        const { number, words, responsibility, named, tookDecision } = part.getFieldset()
        const its = String(number.initialValue ?? '')
        const name = its ? `Part ${its}` : `New part, ${index + 1} in the list`
        return (
          <Fieldset key={part.key} legend={name} id={part.id}>
            <input type="hidden" name={number.name} value={its} />
            {decided.has(its) ? (
              <Kept words={words} responsibility={responsibility} />
            ) : (
              <>
                <TextArea field={words} label="What this part is about" rows={3} />
                <Responsibility field={responsibility} page={page} was={responsibilityOf(its)} />
                <Concerns named={named} tookDecision={tookDecision} people={people} />
                {parts.length > 1 && (
                  <RemovePart form={form} list={list} index={index}>
                    {its ? `Remove part ${its}: it is split into new ones` : 'Remove this new part'}
                  </RemovePart>
                )}
              </>
            )}
          </Fieldset>
        )
      })}
      <AddPart form={form} list={list} count={parts.length}>
        Add a new part
      </AddPart>
    </div>
  )
}

interface KeptProps {
  words: { name: string; initialValue?: unknown }
  responsibility: { name: string; initialValue?: unknown }
}

const Kept = ({ words, responsibility }: KeptProps) => (
  <>
    <p className="part__words as-written">{String(words.initialValue ?? '')}</p>
    <p className="govuk-body">It has been decided, so it stays as it is.</p>
    <input type="hidden" name={words.name} value={String(words.initialValue ?? '')} />
    <input type="hidden" name={responsibility.name} value={String(responsibility.initialValue ?? '')} />
  </>
)
