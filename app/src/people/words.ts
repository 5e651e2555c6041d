import type { Role } from '@putright/complaint'
import { type CalendarDate, dateInWords } from '@putright/working-days'

/** A role as people say it. */
export const ROLE_NAMES: Record<Role, string> = {
  'complaints officer': 'Complaints officer',
  manager: 'Manager',
  secretary: 'Secretary',
  chair: 'Chair',
  MRC: 'Member Responsible for Complaints (MRC)',
  'committee member': 'Committee member',
  analyst: 'Analyst',
  auditor: 'Auditor',
}

/** What each lets somebody do, for whoever gives it. */
const ROLE_HINTS: Record<Role, string> = {
  'complaints officer': 'Handles complaints, where this organisation handles them.',
  manager:
    'Runs the organisation: its people, its profile, whom it works with. An agent’s manager handles complaints too.',
  secretary: 'Runs the co-op, and answers for its complaints. Opens a complaint only if given a part in it.',
  chair: 'Runs the co-op. Opens a complaint only if given a part in it.',
  MRC: 'The member of the governing body who answers for complaint handling (Code 9.5). Sees figures and no names.',
  'committee member': 'Sees figures and lessons. Opens a complaint only if given a part in it.',
  analyst: 'Sees the figures of co-ops that share them, and never a name.',
  auditor: 'Reads what the organisation handles, and changes nothing.',
}

/** Roles to choose from. */
export const roleChoices = (roles: readonly Role[]) =>
  roles.map(role => ({ value: role, label: ROLE_NAMES[role], hint: ROLE_HINTS[role] }))

interface Dated {
  role: Role
  fromOn: CalendarDate
  untilOn: CalendarDate | null
}

/** A role with its days. */
export const roleInWords = ({ role, fromOn, untilOn }: Dated): string =>
  `${ROLE_NAMES[role]}, ${untilOn ? `${dateInWords(fromOn)} to ${dateInWords(untilOn)}` : `since ${dateInWords(fromOn)}`}`
