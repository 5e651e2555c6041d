import type { Connection } from '@putright/db'
import { invitationBehind } from '@putright/db/queries/invitations'
import { markAskedAgain, roomLink } from '@putright/db/queries/room-links'
import type { CoopBegins, SignUp } from '@putright/db/queries/sign-ups'
import * as colleague from './colleagues-factor.ts'
import * as reset from './factor-reset.ts'
import * as invitations from './invitations.ts'
import { type AccountSettings, meansOf } from './means.ts'
import * as address from './own-address.ts'
import * as password from './own-password.ts'
import * as factor from './second-factor.ts'
import type { Person } from './sessions.ts'
import { signIn, signInByPasskey, signInByRoomLink } from './sign-in.ts'
import * as signUp from './sign-up.ts'
import { factorsOf, type Standing, standingOf } from './standing.ts'
import { tryToken, useToken } from './tokens.ts'
import type { Visit } from './visit.ts'

/** Who somebody is, and how they show it. `connection` has to inherit putright_accounts. */
export function accountsOf(connection: Connection, settings: AccountSettings) {
  const means = meansOf(connection, settings)
  const { sessions, authenticators, recoveryCodes, passkeys } = means
  return {
    signIn: (email: string, password: string, visit: Visit) => signIn(means, { email, password }, visit),
    signInByPasskey: (answer: string, visit: Visit) => signInByPasskey(means, answer, visit),
    /** Uses a link up and opens an ordinary session for its person; null where it was used before. */
    signInByRoomLink: (token: string, visit: Visit) => signInByRoomLink(means, token, visit),
    /** Who a Cookie header stands for, and how far they are in; null for nobody. */
    standing: (cookies: string | undefined) => standingOf(means, cookies),
    /** Ends the session and answers the Set-Cookie that forgets it. */
    signOut: (cookies: string | undefined) => sessions.end(cookies),

    /** Sets a password and ends every session that the old one opened. */
    setPassword: (personId: string, chosen: string) => password.setPassword(means, personId, chosen),
    changePassword: (standing: Standing, form: { password: string; newPassword: string }) =>
      password.changePassword(means, standing, form),
    askForReset: (email: string, visit: Visit) => password.askForReset(means, email, visit),
    resetOpens: (token: string, visit: Visit) =>
      tryToken(means, visit, () => password.resetOpens(means, token)),
    resetPassword: (token: string, chosen: string, visit: Visit) =>
      useToken(
        means,
        visit,
        () => password.resetOpens(means, token),
        () => password.resetPassword(means, token, chosen),
      ),

    askForNewAddress: (standing: Standing, form: { email: string; password: string }) =>
      address.askForNewAddress(means, standing, form),
    newAddressOf: (standing: Standing, token: string) => address.newAddressOf(means, standing, token),
    confirmNewAddress: (standing: Standing, token: string) =>
      address.confirmNewAddress(means, standing, token),

    factorsOf: (personId: string) => factorsOf(means, personId),
    passCode: (standing: Standing, code: string) => factor.passCode(means, standing, code),
    enrolment: ({ person }: Standing) => authenticators.enrolment(person),
    addApp: (standing: Standing, form: { code: string; password: string }) =>
      factor.addApp(means, standing, form),
    removeApp: (standing: Standing, chosen: string) => factor.removeApp(means, standing, chosen),
    /** For made-up people, who have no phone: see authenticator.ts. */
    installApp: (personId: string, secret: string) => authenticators.install(personId, secret),
    recoveryCodesLeft: (personId: string) => recoveryCodes.left(personId),
    newRecoveryCodes: (standing: Standing, chosen: string) =>
      factor.newRecoveryCodes(means, standing, chosen),

    /** Of somebody else, for whoever runs an organisation of theirs. */
    askFactorReset: (
      standing: Standing,
      about: colleague.Colleague,
      shown: { password: string; code: string },
    ) => colleague.askFactorReset(means, standing, about, shown),
    factorResetOf: (about: colleague.Colleague) => colleague.factorResetOf(means, about),
    stopFactorReset: (standing: Standing, about: colleague.Colleague) =>
      colleague.stopFactorReset(means, standing, about),
    factorResetOpens: (token: string, visit: Visit) =>
      tryToken(means, visit, () => reset.factorResetOpens(means, token)),
    resetFactor: (token: string, chosen: string, visit: Visit) =>
      useToken(
        means,
        visit,
        () => reset.factorResetOpens(means, token),
        () => reset.resetFactor(means, token, chosen),
      ),

    passkeysOf: (personId: string) => passkeys.listOf(personId),
    passkeyToAdd: ({ person }: Standing) => passkeys.toAdd(person),
    passkeyToSignIn: () => passkeys.toSignIn(),
    addPasskey: (standing: Standing, form: { name: string; answer: string }) =>
      factor.addPasskey(means, standing, form),
    removePasskey: (standing: Standing, id: string) => factor.removePasskey(means, standing, id),

    sessionsOf: (personId: string) => sessions.listOf(personId),
    /** False where the person has no such session. */
    async endSession(personId: string, handle: string): Promise<boolean> {
      const ended = await sessions.endOne(personId, handle)
      if (ended) await means.note('sessions ended', personId)
      return ended
    },
    async endOtherSessions({ person, session }: Standing): Promise<void> {
      await sessions.endOthers(person.id, session.handle)
      await means.note('sessions ended', person.id)
    },

    askSignUp: (form: SignUp & { email: string }, visit: Visit) => signUp.askSignUp(means, form, visit),
    signUpBehind: (token: string, visit: Visit) =>
      tryToken(means, visit, () => signUp.signUpBehind(means, token)),
    completeSignUp: (token: string, chosen: string, begins: CoopBegins, visit: Visit) =>
      useToken(
        means,
        visit,
        () => signUp.signUpBehind(means, token),
        () => signUp.completeSignUp(means, token, chosen, begins),
      ),

    /** How an invitation stands for whoever opens its link; `person` is who is signed in. */
    invitation: (token: string, person: Person | null, visit: Visit) =>
      invitations.invitationStanding(means, token, person, visit),
    acceptInvitation: (token: string, person: Person, visit: Visit) =>
      useToken(
        means,
        visit,
        () => invitationBehind(means.kysely, token),
        () => invitations.acceptInvitation(means, token, person),
      ),
    joinByInvitation: (token: string, form: { name: string; password: string }, visit: Visit) =>
      useToken(
        means,
        visit,
        () => invitationBehind(means.kysely, token),
        () => invitations.joinByInvitation(means, token, form),
      ),

    /** Looks up what a mailed link is for, and slows down whoever guesses. */
    tryToken: <Found>(visit: Visit, look: () => Promise<Found | undefined>) => tryToken(means, visit, look),
    /** What a link into the decision room is for; undefined where the token was never given out. Reading uses nothing up. */
    roomLink: (token: string) => roomLink(connection, token),
    /** Whether a fresh link may be mailed in place of this one: once in ten minutes. */
    mayAskForFreshLink: (token: string) => markAskedAgain(connection, token),
  }
}

export type Accounts = ReturnType<typeof accountsOf>
