import type { Person } from '@putright/accounts'
import { asPerson } from '@putright/db'
import { myOrganisations } from '@putright/db/queries/people'
import type { AppLoadContext } from '@remix-run/node'

export interface Navigation {
  name: string
  /** Where they work: one name, or how many. */
  organisation: string
  pages: { href: string; text: string }[]
}

const WORKLIST = { href: '/worklist', text: 'Worklist' }
const LESSONS = { href: '/lessons', text: 'Lessons' }
const FIGURES = { href: '/figures', text: 'Figures' }
const LOG = { href: '/complaints/new', text: 'Log a complaint' }
const PASS_ON = { href: '/passed-on/new', text: 'Pass on a complaint' }
const REQUESTS = { href: '/requests', text: 'Requests' }
const IMPORT = { href: '/import', text: 'Import' }

/** Offers each person only what they can use: no cases to a federation, no logging to those who only decide. */
export const navigationOf = ({ connection }: AppLoadContext, person: Person): Promise<Navigation> =>
  asPerson(connection, person.id, async db => {
    const roles = await myOrganisations(db)
    const organisations = new Map(roles.map(one => [one.id, one]))
    const handles = roles.some(role => role.handlesSome)
    const belongs = roles.some(role => role.kind === 'coop')
    const seesCases = [...organisations.values()].some(one => one.kind !== 'federation')
    return {
      name: person.name,
      organisation: named([...organisations.values()].map(one => one.name)),
      pages: [
        ...(seesCases ? [WORKLIST] : []),
        ...(handles ? [REQUESTS] : []),
        FIGURES,
        ...(seesCases ? [LESSONS] : []),
        ...(handles ? [LOG, IMPORT] : belongs ? [PASS_ON] : []),
      ],
    }
  })

const named = (names: string[]): string =>
  names.length > 2 ? `${names.length} organisations` : names.join(' and ')
