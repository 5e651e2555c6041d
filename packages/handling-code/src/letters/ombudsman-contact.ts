import { type CalendarDate, dateInWords, on } from '@putright/working-days'
import type { OmbudsmanContact } from './content.ts'

interface DatedContact {
  from: CalendarDate
  contact: OmbudsmanContact
}

// Newest first. A letter keeps the version it went out with, so an old one is never edited: add another above it.
const CONTACTS: DatedContact[] = [
  {
    from: on('2022-04-01'),
    contact: {
      version: 'ombudsman-2026-01',
      name: 'Housing Ombudsman Service',
      // No e-mail: since 13 January 2026 the Ombudsman takes new complaints by its web form, not by e-mail.
      web: 'https://www.housing-ombudsman.org.uk/residents/make-a-complaint/',
      telephone: '0300 111 3000',
      post: 'PO Box 1484, Unit D, Preston PR2 0ET',
    },
  },
]

/** How to reach the Ombudsman, for a letter of that day. */
export function contactBlockInForce(day: CalendarDate): OmbudsmanContact {
  const found = CONTACTS.find(({ from }) => from <= day)
  if (!found) throw new Error(`Putright holds no contact details of the Ombudsman for ${dateInWords(day)}`)
  return found.contact
}
