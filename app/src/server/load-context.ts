import { randomBytes } from 'node:crypto'
import type { Accounts, Person } from '@putright/accounts'
import type { Connection } from '@putright/db'
import { type CalendarDate, dayOf } from '@putright/working-days'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'

declare module '@remix-run/node' {
  interface AppLoadContext {
    connection: Connection
    accounts: Accounts
    /** Whoever is signed in, looked up once however many loaders ask. Pages use requirePerson instead. */
    person(): Promise<Person | null>
    /** The day it is in England and Wales. */
    today(): CalendarDate
    /** What a person can quote to us when something went wrong. */
    reference: string
    log: Logger
    /** Where what was sent was too large to be taken: how much is. Null otherwise. */
    mostMegabytes: number | null
  }
}

export function loadContext(
  request: Request,
  response: Response,
  { connection, accounts, log }: { connection: Connection; accounts: Accounts; log: Logger },
) {
  let person: Promise<Person | null> | undefined
  return {
    connection,
    accounts,
    log,
    mostMegabytes: (response.locals.mostMegabytes as number | undefined) ?? null,
    reference: randomBytes(4).toString('hex').toUpperCase(),
    today: () => dayOf(Temporal.Now.instant()),
    person: () => {
      person ??= accounts.personOf(request.headers.cookie)
      return person
    },
  }
}
