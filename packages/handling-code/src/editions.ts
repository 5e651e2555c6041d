import { type CalendarDate, dateInWords, on } from '@putright/working-days'
import type { Stage } from './words.ts'

export type EditionId = '2022' | '2024'

/** What a response’s days are counted from. */
export type Anchor = 'acknowledgement' | 'logging' | 'request'

/** The numbers of one edition of the Complaint Handling Code. Days are working days. */
export interface Edition {
  id: EditionId
  /** By the day a complaint was received. */
  from: CalendarDate
  to: CalendarDate | null
  acknowledgementDays: Record<Stage, number>
  responseDays: Record<Stage, number>
  responseFrom: Record<Stage, Anchor>
  /** The most an extension may add without good reason. */
  extensionDays: Record<Stage, number>
}

/** Read in the Code itself: 6.2 and 6.11, 6.3 and 6.14, 6.4 and 6.15. */
export const edition2024: Edition = {
  id: '2024',
  from: on('2024-04-01'),
  to: null,
  acknowledgementDays: { 1: 5, 2: 5 },
  responseDays: { 1: 10, 2: 20 },
  responseFrom: { 1: 'acknowledgement', 2: 'acknowledgement' },
  extensionDays: { 1: 10, 2: 20 },
}

/**
 * Not read: from landlords’ accounts of it (ten days from logging, extensions of ten). That stage 2’s twenty days
 * run from the escalation, and that stage 2 was acknowledged in five, is taken from practice.
 */
export const edition2022: Edition = {
  id: '2022',
  from: on('2022-04-01'),
  to: on('2024-03-31'),
  acknowledgementDays: { 1: 5, 2: 5 },
  responseDays: { 1: 10, 2: 20 },
  responseFrom: { 1: 'logging', 2: 'request' },
  extensionDays: { 1: 10, 2: 10 },
}

const EDITIONS = [edition2022, edition2024]

/** The edition by which a complaint received on that day is handled, to its end. Throws rather than guess the law. */
export function editionInForce(receivedOn: CalendarDate): Edition {
  const edition = EDITIONS.find(({ from, to }) => from <= receivedOn && (to === null || receivedOn <= to))
  if (!edition) throw new Error(`Putright holds no edition of the Code for ${dateInWords(receivedOn)}`)
  return edition
}

export function editionOf(id: EditionId): Edition {
  return id === '2022' ? edition2022 : edition2024
}
