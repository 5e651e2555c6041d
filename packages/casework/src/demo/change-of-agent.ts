import { asPerson, type Connection } from '@putright/db'
import { agreementsOf } from '@putright/db/queries/agreements'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { endAgreed } from '../organisations/agreements/end-tie.ts'
import { proposeAgreement } from '../organisations/agreements/propose.ts'
import { known, type Laid } from './lay-organisations.ts'

/** In how many days Kittiwake Street’s agreement with its agent ends. */
const LAST_DAY_IN = 45

/** Kittiwake Street ends its agreement, and another agent proposes to follow: its Secretary has that to answer. */
export async function tellChangeOfAgent(
  connection: Connection,
  { organisations, people }: Laid,
  today: CalendarDate,
): Promise<void> {
  const sunil = known(people, 'sunil@kittiwake-street.example')
  const fenna = known(people, 'fenna@faraway-homes.example')
  const lastDay = addCalendarDays(today, LAST_DAY_IN)
  const [agreement] = await asPerson(connection, sunil, db =>
    agreementsOf(db, known(organisations, 'kittiwake-street')),
  )
  const ended = await endAgreed(
    { connection, personId: sunil, today },
    'kittiwake-street',
    agreement?.id ?? '',
    {
      lastDay,
    },
  )
  if (!ended.done) throw new Error(ended.because.join(' '))
  const proposed = await proposeAgreement({ connection, personId: fenna, today }, 'faraway-homes', {
    address: 'kittiwake-street',
    from: addCalendarDays(lastDay, 1),
    until: null,
    scope: 'A and B',
    services: 'Repairs, rent accounts and complaints.',
    seesClosed: 'yes',
    readsMonths: 6,
    dataOfficer: 'Fenna Instance, manager',
    accepts: 'yes',
  })
  if (!proposed.done) throw new Error(proposed.because.join(' '))
}
