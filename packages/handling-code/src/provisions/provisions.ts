import type { ProvisionText } from './provision.ts'
import { section1 } from './section-1.ts'
import { section2 } from './section-2.ts'
import { section3 } from './section-3.ts'
import { section4 } from './section-4.ts'
import { section5 } from './section-5.ts'
import { section6 } from './section-6.ts'
import { section7 } from './section-7.ts'
import { section8 } from './section-8.ts'
import { section9 } from './section-9.ts'

// Titles as in the Ombudsman’s self-assessment form.
const SECTIONS = [
  { number: 1, title: 'Definition of a complaint', provisions: section1 },
  { number: 2, title: 'Exclusions', provisions: section2 },
  { number: 3, title: 'Accessibility and awareness', provisions: section3 },
  { number: 4, title: 'Complaint handling staff', provisions: section4 },
  { number: 5, title: 'The complaint handling process', provisions: section5 },
  { number: 6, title: 'Complaints stages', provisions: section6 },
  { number: 7, title: 'Putting things right', provisions: section7 },
  { number: 8, title: 'Self-assessment, reporting and compliance', provisions: section8 },
  { number: 9, title: 'Scrutiny and oversight: continuous learning and improvement', provisions: section9 },
] as const

export type ProvisionId = (typeof SECTIONS)[number]['provisions'][number]['id']

/** One provision of the Complaint Handling Code of 1 April 2024. */
export interface Provision extends ProvisionText {
  id: ProvisionId
  section: number
  sectionTitle: string
}

/** All 73, in the Code’s order. */
export const PROVISIONS: readonly Provision[] = SECTIONS.flatMap(({ number, title, provisions }) =>
  provisions.map(text => ({ ...text, section: number, sectionTitle: title })),
)

const byId = new Map<string, Provision>(PROVISIONS.map(each => [each.id, each]))

/** Throws for a number that is not in the Code: nothing may cite a provision that does not exist. */
export function provision(id: string): Provision {
  const found = byId.get(id)
  if (!found) throw new Error(`The Complaint Handling Code has no provision ${id}`)
  return found
}
