import { randomBytes } from 'node:crypto'
import type { Accounts, Person, Standing, Visit } from '@putright/accounts'
import { asPerson, type Connection } from '@putright/db'
import { ownOrganisations } from '@putright/db/queries/organisations'
import { type CalendarDate, dayOf } from '@putright/working-days'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import type { Settings } from './settings.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    connection: Connection
    accounts: Accounts
    /** Whose session it is and how far they are in, looked up once however many loaders ask. */
    standing(): Promise<Standing | null>
    /** Whoever is wholly signed in: of somebody who has still to show a second factor, null. Pages use requirePerson instead. */
    person(): Promise<Person | null>
    /** The organisations in which that person holds a role today, by name, looked up once as well; none for anybody else. */
    organisations(): Promise<Awaited<ReturnType<typeof ownOrganisations>>>
    /** What the request says of whoever sent it. */
    visit: Visit
    /** Whether anybody may set up an organisation by themselves. */
    signUpOpen: boolean
    /** What our own script has to carry, on the pages that have one. */
    nonce: string | undefined
    /** The day it is in England and Wales. */
    today(): CalendarDate
    /** What a person can quote to us when something went wrong. */
    reference: string
    log: Logger
    /** Where what was sent was too large to be taken: how much is. Null otherwise. */
    mostMegabytes: number | null
  }
}

interface Parts {
  connection: Connection
  accounts: Accounts
  log: Logger
  settings: Pick<Settings, 'signUpOpen'>
}

export function loadContext(
  request: Request,
  response: Response,
  { connection, accounts, log, settings }: Parts,
) {
  const cookies = request.headers.cookie
  const standing = once(() => accounts.standing(cookies))
  const person = async () => {
    const whose = await standing()
    return whose && !whose.needs ? whose.person : null
  }
  return {
    connection,
    accounts,
    log,
    signUpOpen: settings.signUpOpen,
    mostMegabytes: (response.locals.mostMegabytes as number | undefined) ?? null,
    reference: randomBytes(4).toString('hex').toUpperCase(),
    today: () => dayOf(Temporal.Now.instant()),
    standing,
    person,
    organisations: once(async () => {
      const whose = await person()
      return whose ? asPerson(connection, whose.id, ownOrganisations) : []
    }),
    visit: { cookies, userAgent: request.headers['user-agent'], address: request.ip ?? '' },
    nonce: response.locals.nonce as string | undefined,
  }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}
