import type { Act } from '@putright/complaint'
import { BESIDE } from './beside.ts'
import { COMING_IN, LESSONS, REGISTERS } from './besides-complaints.ts'
import { ON_ITS_WAY } from './on-its-way.ts'
import { AGREEMENTS, ORGANISATIONS, POLICIES } from './organisations.ts'
import { OUTSIDE } from './outside.ts'
import type { Tries } from './try.ts'

/** Every act there is of a complaint: one that is new has to be named here before this compiles. */
export const OF_COMPLAINTS: Record<Act, Tries> = { ...ON_ITS_WAY, ...BESIDE, ...OUTSIDE }

const one = (part: Partial<Record<Act, Tries>>): Tries => Object.assign({}, ...Object.values(part))

/** All that can be done through the pages, under the headings by which the handbook lists it. */
export const EVERY_ACT: Record<string, Tries> = {
  'What comes in': COMING_IN,
  'A complaint on its way': one(ON_ITS_WAY),
  'Beside a complaint, and after it': one(BESIDE),
  'The Ombudsman, personal data, and how long it is kept': one(OUTSIDE),
  Lessons: LESSONS,
  'Registers, homes and the audit log': REGISTERS,
  'An organisation and its people': ORGANISATIONS,
  'What organisations agree': AGREEMENTS,
  Policies: POLICIES,
}
