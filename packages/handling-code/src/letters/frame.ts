import type { ProvisionId } from '../provisions/provisions.ts'
import { type Item, isBlank } from './checklist.ts'
import type { LetterContent, LetterHead } from './content.ts'
import { placeholders } from './placeholders.ts'

/** What every letter needs. `ombudsman`: the provision that asks for the Ombudsman's details in this one. */
export const frameChecklist = (
  letter: LetterContent,
  { text, ombudsman }: { text: ProvisionId; ombudsman: ProvisionId },
): Item[] => [
  {
    item: 'the reference',
    provision: text,
    field: 'reference',
    because: 'Give the complaint’s reference, so that the letter can be found again.',
    missing: isBlank(letter.reference),
  },
  {
    item: 'who it is for',
    provision: text,
    field: 'resident.name',
    because: 'Name the resident the letter is for.',
    missing: isBlank(letter.resident.name),
  },
  {
    item: 'the Ombudsman’s contact details',
    provision: ombudsman,
    field: 'ombudsman',
    because: 'The resident may turn to the Ombudsman at any time and has to be told how.',
    missing: letter.ombudsmanMember && lacksContact(letter),
  },
  ...placeholders(letter, text),
]

/** The definition, head by head (5.6, 6.9b, 6.19b). */
export const definitionChecklist = (
  heads: readonly LetterHead[],
  outcomesSought: string,
  provision: ProvisionId,
): Item[] => [
  {
    item: 'the complaint definition',
    provision,
    field: 'heads',
    because: 'Say how you understand the complaint, point by point.',
    missing: heads.length === 0,
  },
  ...heads.map(({ number, words }, index) => ({
    item: `the words of head ${number}`,
    provision,
    field: `heads.${index}.words`,
    because: `Say what head ${number} of the complaint is about.`,
    missing: isBlank(words),
  })),
  {
    item: 'the outcomes sought',
    provision,
    field: 'outcomesSought',
    because: 'Say what the resident wants to happen, or that they have not said.',
    missing: isBlank(outcomesSought),
  },
]

/** Whose each head is (5.7). */
export const answererChecklist = (heads: readonly LetterHead[]): Item[] =>
  heads.map(({ number, answeredBy }, index) => ({
    item: `who answers head ${number}`,
    provision: '5.7',
    field: `heads.${index}.answeredBy`,
    because: `Say whose responsibility head ${number} is.`,
    missing: isBlank(answeredBy),
  }))

function lacksContact({ ombudsman }: LetterContent): boolean {
  if (!ombudsman) return true
  const { name, web, telephone, post } = ombudsman
  return [name, web, telephone, post].some(isBlank)
}
