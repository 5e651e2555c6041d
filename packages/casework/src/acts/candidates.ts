import {
  type Bar,
  barsOn,
  type ComplaintEvent,
  currentStage,
  declarationsOf,
  hasDeciders,
  lentFor,
  PANEL,
  type PanelOutlook,
  type Position,
  panelOutlook,
  sameHome,
  worksOnComplaints,
} from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { homesAndAddress, homesOf, reviewersFor } from '@putright/db/queries/independence'
import { type Colleague, peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import type { CaseFile } from '../record/case-file.ts'

/** A complaint that somebody is to be found for. */
export interface ToConsider {
  coopId: string
  /** Members of the co-op who live with whoever complains. */
  atHome: readonly string[]
  position: Position
  events: readonly ComplaintEvent[]
}

export interface Candidate extends Colleague {
  /** Of another co-op, asked for this complaint. */
  lent: boolean
  /** Every reason against them, in sentences; empty where there is none. */
  barred: string[]
}

export interface Candidates {
  /** Everybody there is but those who only audit, by name. */
  people: Candidate[]
  investigators: Candidate[]
  deciders: Candidate[]
  decidersNeeded: number
  outlook: PanelOutlook
}

/** Who could investigate and who could decide at the current stage, those who may not among them, each with the reasons. */
export async function candidatesFor(db: CoopDb, of: ToConsider, today: CalendarDate): Promise<Candidates> {
  const own = await peopleFor(db, of.coopId, today)
  return candidatesAmong(of, own, askedToHelp(of).length > 0 ? await reviewersFor(db, of.coopId) : [])
}

/** Those of other co-ops who were asked for the current stage. */
export const askedToHelp = ({ events, position }: Pick<ToConsider, 'events' | 'position'>): string[] =>
  lentFor(events, currentStage(position).stage).map(({ personId }) => personId)

/** The same among the co-op’s own people and those who could be lent to it. */
export function candidatesAmong(
  of: ToConsider,
  own: readonly Colleague[],
  lent: readonly Colleague[],
): Candidates {
  const { position } = of
  const { stage } = currentStage(position)
  const asked = askedToHelp(of)
  const judged = (person: Colleague, isLent: boolean): Candidate => ({
    ...person,
    lent: isLent,
    barred: barsOn(person.id, position, declarationsOf(of.events), of.atHome).map(({ because }) => because),
  })
  const people = own.filter(({ roles }) => worksOnComplaints(roles)).map(person => judged(person, false))
  const helpers = lent.filter(({ id }) => asked.includes(id)).map(person => judged(person, true))
  const team = position.handler === 'agent' ? 'agent' : 'coop'
  const others = hasDeciders(position.handler, currentStage(position))
  return {
    people: [...people, ...helpers],
    investigators: people.filter(({ kind }) => kind === team),
    deciders: others ? [...people.filter(({ kind }) => kind === 'coop'), ...helpers] : [],
    decidersNeeded: others ? (stage === 2 ? PANEL : 1) : 0,
    outlook: panelOutlook(
      position,
      [...people, ...helpers]
        .filter(({ barred }) => barred.length === 0)
        .map(({ id, kind }) => ({ personId: id, of: kind })),
    ),
  }
}

/** What speaks against somebody's considering a complaint at its current stage. */
export async function barsAgainst(personId: string, { db, row, position, events }: CaseFile): Promise<Bar[]> {
  return barsOn(personId, position, declarationsOf(events), await livingWith(db, row))
}

/** The members of a co-op who live at an address. */
export const livingAt = async (db: CoopDb, coopId: string, address: string): Promise<string[]> =>
  address === '' ? [] : atAddress(await homesOf(db, coopId), address)

/** The same where it is known where they live. */
export const atAddress = (homes: readonly { personId: string; home: string }[], address: string): string[] =>
  homes.filter(({ home }) => sameHome(home, address)).map(({ personId }) => personId)

/** The members of a co-op who live with whoever complains. */
export async function livingWith(db: CoopDb, row: CaseFile['row']): Promise<string[]> {
  const homes = await homesAndAddress(db, row)
  return homes.filter(({ home, address }) => sameHome(home, address)).map(({ personId }) => personId)
}
