import type { CalendarDate, WorkingDays } from '@putright/working-days'
import { dataProtectionIn } from './data-protection.ts'
import type { ComplaintEvent } from './events.ts'
import { accessRequestsIn } from './subject-access.ts'

/** Something that somebody waits for about their personal data, named by the `seq` of the fact that asked for it. */
export interface PersonalDataDue {
  seq: number
  kind: 'copy' | 'acknowledgement' | 'outcome'
  askedOn: CalendarDate
  /** Null while a clock stands still, and for an outcome: it is told without undue delay, and no day is set. */
  due: CalendarDate | null
  metOn: CalendarDate | null
  /** Why that day, in a sentence. */
  because: string
}

/** Of a record as corrected, all that is or was waited for, as it was asked. Whatever else the complaint waits for. */
export const personalDataDue = (
  events: readonly ComplaintEvent[],
  calendar: WorkingDays,
): PersonalDataDue[] => [
  ...accessRequestsIn(events, calendar).map(({ seq, askedOn, due, givenOn, because }) => ({
    seq,
    kind: 'copy' as const,
    askedOn,
    due,
    metOn: givenOn,
    because,
  })),
  ...dataProtectionIn(events, calendar).flatMap(about => [
    {
      seq: about.seq,
      kind: 'acknowledgement' as const,
      askedOn: about.raisedOn,
      due: about.acknowledgementDue,
      // Whoever is told the outcome knows that it was received.
      metOn: about.acknowledgedOn ?? about.answeredOn,
      because: about.because,
    },
    {
      seq: about.seq,
      kind: 'outcome' as const,
      askedOn: about.raisedOn,
      due: null,
      metOn: about.answeredOn,
      because: 'The outcome is told without undue delay, whatever the rest of the complaint waits for.',
    },
  ]),
]
