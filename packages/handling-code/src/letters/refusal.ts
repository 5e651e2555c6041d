import type { ProvisionId } from '../provisions/provisions.ts'
import { type Item, isBlank } from './checklist.ts'
import type { RefusalLetter } from './content.ts'
import { frameChecklist } from './frame.ts'

/** Code 2.3, 2.4, 2.5 and 5.11. The same things are owed whether a complaint or an escalation is refused. */
export function refusalChecklist(letter: RefusalLetter): Item[] {
  const reasons: ProvisionId = letter.of === 'complaint' ? '2.4' : '5.11'
  return [
    ...frameChecklist(letter, { text: reasons, ombudsman: '2.4' }),
    {
      item: 'the reasons',
      provision: reasons,
      field: 'reasoning',
      because: 'Explain why this matter does not suit the complaints process.',
      missing: isBlank(letter.reasoning),
    },
    {
      item: 'reasons of its own',
      provision: '2.5',
      field: 'reasoning',
      because: 'Naming the ground is not enough: say what in this complaint’s own facts brings it under it.',
      missing: !isBlank(letter.reasoning) && saysOnlyTheGround(letter),
    },
    {
      item: 'that discretion was considered',
      provision: '2.3',
      field: 'discretion',
      because: 'Say how you weighed whether to take it on all the same, though it is older.',
      missing: letter.ground === 'older than the time limit' && isBlank(letter.discretion),
    },
  ]
}

// Words that turn the ground into a sentence without saying anything of this complaint.
const FILLER = new Set(
  'a an and are as at be because been by complaint for has have in is it its matter of on or that the this to under was we which your'.split(
    ' ',
  ),
)
const OWN_WORDS_AT_LEAST = 3

function saysOnlyTheGround({ reasoning, ground }: RefusalLetter): boolean {
  const known = new Set(wordsOf(ground))
  const own = wordsOf(reasoning).filter(word => !known.has(word) && !FILLER.has(word))
  return own.length < OWN_WORDS_AT_LEAST
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
