import { declarationsOf, lentFor, type StagePosition } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { reviewersFor, wallsAround } from '@putright/db/queries/independence'
import { namesOf, peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { type Candidate, candidatesFor, livingAt } from '../acts/candidates.ts'
import type { ComplaintPage } from './complaint-page.ts'

/** Who holds which role on a complaint; and, for those who handle it, who declared what and whom it is closed to. */
export async function peoplePage(db: CoopDb, page: ComplaintPage, today: CalendarDate) {
  const { stage1, stage2 } = page.position
  const events = page.timeline.map(({ event }) => event)
  const declarations = declarationsOf(events)
  const names = await namesOf(db, [
    ...[stage1, stage2].flatMap(stage => (stage ? holdersOf(stage) : [])),
    ...declarations.map(({ personId }) => personId),
  ])
  const nameOf = (id: string) => names.get(id) ?? 'Somebody who has left'
  return {
    stages: (stage2 ? [stage2, stage1] : [stage1]).map(stage => {
      const lent = lentFor(events, stage.stage).map(({ personId }) => personId)
      return {
        stage: stage.stage,
        investigator: stage.investigator && nameOf(stage.investigator),
        deciders: stage.deciders.map(id => ({ name: nameOf(id), lent: lent.includes(id) })),
        deputies: stage.deputies.map(nameOf),
      }
    }),
    declarations: page.viewer.handles
      ? declarations.map(({ personId, ...rest }) => ({ name: nameOf(personId), ...rest }))
      : [],
    ...(page.viewer.handles ? await barredPeople(db, page, today) : { barred: [], warning: null }),
  }
}

/** Those who may have a conflict of interest recorded about them: the team, the committee, and whoever could be lent. */
export const peopleConcerned = async (
  db: CoopDb,
  { coop }: Pick<ComplaintPage, 'coop'>,
  today: CalendarDate,
) => [...(await peopleFor(db, coop.id, today)), ...(await reviewersFor(db, coop.id))]

/** Those of other co-ops who can be asked to help with this complaint. */
export const reviewersToAsk = (db: CoopDb, { coop }: Pick<ComplaintPage, 'coop'>) => reviewersFor(db, coop.id)

const holdersOf = ({ investigator, deciders, deputies }: StagePosition) => [
  ...(investigator ? [investigator] : []),
  ...deciders,
  ...deputies,
]

async function barredPeople(db: CoopDb, page: ComplaintPage, today: CalendarDate) {
  const found = await candidatesFor(
    db,
    {
      coopId: page.coop.id,
      atHome: await livingAt(db, page.coop.id, page.resident?.address ?? ''),
      position: page.position,
      events: page.timeline.map(({ event }) => event),
    },
    today,
  )
  const closedTo = new Set(
    (await wallsAround(db, { coop_id: page.coop.id, id: page.id })).map(({ personId }) => personId),
  )
  return {
    barred: found.people
      .filter(({ barred }) => barred.length > 0)
      .map(({ id, name, barred }: Candidate) => ({ id, name, because: barred, closed: closedTo.has(id) })),
    warning: page.position.stage === 1 ? found.outlook.warning : null,
  }
}
