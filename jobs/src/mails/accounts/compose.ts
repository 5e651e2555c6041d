import type { CoopDb } from '@putright/db'
import { personToMail } from '@putright/db/queries/mails'
import { z } from 'zod'
import type { Mail } from '../mail.ts'
import { addressChanged } from './address-changed.ts'
import { agreementEnded } from './agreement-ended.ts'
import { invitation } from './invitation.ts'
import { newAddress } from './new-address.ts'
import { newSignIn } from './new-sign-in.ts'
import { passwordChanged } from './password-changed.ts'
import { passwordReset } from './password-reset.ts'
import { PROPOSAL_NEWS, proposal } from './proposal.ts'
import { secondFactorChanged, WHAT_CHANGED } from './second-factor-changed.ts'
import { secondFactorReset } from './second-factor-reset.ts'
import { secondFactorResetAsked } from './second-factor-reset-asked.ts'
import { signUp } from './sign-up.ts'
import { unassigned } from './unassigned.ts'

/** What a row of account_mails asks to have written. */
export const AccountMailWanted = z.discriminatedUnion('letter', [
  z.object({ letter: z.literal('password reset'), linkId: z.uuid() }),
  z.object({ letter: z.literal('password changed'), personId: z.uuid() }),
  z.object({ letter: z.literal('new address'), linkId: z.uuid() }),
  z.object({ letter: z.literal('address changed'), linkId: z.uuid() }),
  z.object({ letter: z.literal('new sign-in'), personId: z.uuid(), browser: z.string() }),
  z.object({ letter: z.literal('second factor changed'), personId: z.uuid(), what: z.enum(WHAT_CHANGED) }),
  z.object({ letter: z.literal('second factor reset'), linkId: z.uuid() }),
  z.object({
    letter: z.literal('second factor reset asked'),
    personId: z.uuid(),
    organisationId: z.uuid(),
    colleagueId: z.uuid(),
    waits: z.enum(['yes', 'no']),
  }),
  z.object({ letter: z.literal('sign-up'), linkId: z.uuid() }),
  z.object({ letter: z.literal('invitation'), organisationId: z.uuid(), invitationId: z.uuid() }),
  z.object({
    letter: z.literal('proposal'),
    organisationId: z.uuid(),
    proposalId: z.uuid(),
    what: z.enum(PROPOSAL_NEWS),
  }),
  z.object({ letter: z.literal('agreement ended'), organisationId: z.uuid(), agreementId: z.uuid() }),
  z.object({ letter: z.literal('unassigned'), personId: z.uuid(), count: z.string() }),
])
export type AccountMailWanted = z.infer<typeof AccountMailWanted>

/** Null where there is nobody to send it to, or not any more. */
export async function composeAccountMail(
  db: CoopDb,
  wanted: AccountMailWanted,
  publicUrl: string,
): Promise<Mail | null> {
  switch (wanted.letter) {
    case 'password reset':
      return passwordReset(db, wanted.linkId, publicUrl)
    case 'new address':
      return newAddress(db, wanted.linkId, publicUrl)
    case 'address changed':
      return addressChanged(db, wanted.linkId)
    case 'password changed':
      return passwordChanged({ ...(await personToMail(db, wanted.personId)), publicUrl })
    case 'new sign-in':
      return newSignIn({ ...(await personToMail(db, wanted.personId)), ...wanted, publicUrl })
    case 'second factor changed':
      return secondFactorChanged({ ...(await personToMail(db, wanted.personId)), ...wanted, publicUrl })
    case 'second factor reset':
      return secondFactorReset(db, wanted.linkId, publicUrl)
    case 'second factor reset asked':
      return secondFactorResetAsked(db, wanted, publicUrl)
    case 'sign-up':
      return signUp(db, wanted.linkId, publicUrl)
    case 'proposal':
      return proposal(db, wanted, publicUrl)
    case 'agreement ended':
      return agreementEnded(db, wanted, publicUrl)
    case 'invitation':
      return invitation(db, wanted, publicUrl)
    case 'unassigned':
      return unassigned({ ...(await personToMail(db, wanted.personId)), ...wanted, publicUrl })
  }
}
