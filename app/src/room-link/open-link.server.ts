import type { RoomLink } from '@putright/accounts'
import { whyRoomClosed } from '@putright/casework'
import { asPerson } from '@putright/db'
import { dateInWords } from '@putright/working-days'
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'

/** How a link into the decision room stands for whoever holds it. Looking at it uses nothing up. */
export type LinkStanding =
  | { opens: true; link: RoomLink; signedIn: boolean }
  | { opens: false; link: RoomLink; because: string; mayAskAgain: boolean }

/** A token that was never given out is not found, like any other page that is not there. */
export async function openLink({
  params,
  context,
}: Pick<LoaderFunctionArgs, 'params' | 'context'>): Promise<LinkStanding> {
  const link = await context.accounts.roomLink(params.token ?? '')
  return link ? standing(link, context) : notFound()
}

async function standing(link: RoomLink, context: AppLoadContext): Promise<LinkStanding> {
  const person = await context.person()
  const closed = (because: string, mayAskAgain = false) =>
    ({ opens: false, link, because, mayAskAgain }) as const
  if (person && person.id !== link.personId) return closed(SOMEBODY_ELSES)
  const because = await asPerson(context.connection, link.personId, db => whyRoomClosed(db, link))
  if (because) return closed(because)
  if (person) return { opens: true, link, signedIn: true }
  if (link.expiresOn < context.today())
    return closed(`This link opened until ${dateInWords(link.expiresOn)}.`, true)
  if (link.used) return closed('This link has been used. Each opens once.', true)
  return { opens: true, link, signedIn: false }
}

const SOMEBODY_ELSES =
  'This link was sent to somebody else, and you are signed in as yourself. Nothing was opened.'
