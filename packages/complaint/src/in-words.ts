import { dateInWords } from '@putright/working-days'
import type { ComplaintEvent, FactOf, FactType } from './events.ts'
import type { Correspondent } from './facts/correspondence.ts'
import type { ClosedAs } from './facts/independence.ts'
import type { Complainant } from './facts/intake.ts'

/** What happened, in a few words for a timeline; names of people are added by whoever may know them. */
export function inWords(event: ComplaintEvent): string {
  return (WORDS[event.type] as (fact: ComplaintEvent) => string)(event)
}

/** What was declared (5.8), with the name of whom it is about. */
export function declaredInWords({ conflict, raisedBy, as }: FactOf<'declared'>, who: string): string {
  if (conflict === null) return 'Declared: no conflict of interest'
  if (as) return CLOSED_AS[as](who)
  return {
    themselves: 'Declared: a conflict of interest of their own. Closed to them',
    'the complainant': `Whoever complains says that ${who} has a conflict of interest: closed to them`,
    'an officer': `A conflict of interest of ${who} recorded: closed to them`,
  }[raisedBy]
}

const CLOSED_AS: Record<ClosedAs, (who: string) => string> = {
  'complained of': who => `The complaint is about ${who}: closed to them`,
  'same matter': who => `A complaint about the same matter is closed to ${who}: this one too`,
}

const WORDS: { [T in FactType]: (fact: FactOf<T>) => string } = {
  received: ({ channel }) => `Received ${BY_WAY[channel]}`,
  logged: ({ reference }) => `Logged as ${reference}`,
  acknowledged: ({ stage, heads }) => `Stage ${stage} acknowledged and defined in ${parts(heads.length)}`,
  allocated: ({ stage, role, personIds, leaver }) =>
    `Stage ${stage} ${ROLES[role]} ${leaver ? LEFT[personIds.length === 0 ? 'nobody' : 'others'] : 'allocated'}`,
  extended: ({ stage, to }) => `Stage ${stage} response extended to ${dateInWords(to)}`,
  recommended: ({ head, outcome }) => `Recommended for part ${head}: ${outcome}`,
  decided: ({ head, outcome }) => `Part ${head} decided: ${outcome}`,
  responded: ({ stage, outcome }) =>
    `${stage === 1 ? 'Stage 1 response' : 'Final response'} issued: ${outcome}`,
  escalated: () => 'Resident asked for stage 2',
  refused: ({ of, ground }) =>
    `${of === 'complaint' ? 'Complaint not accepted' : 'Escalation refused'}: ${ground}`,
  withdrawn: () => 'Withdrawn by the resident',
  represented: () => 'A representative was named',
  'representation ended': () => 'The representative no longer acts',
  // Without its reference: the other record may be closed to whoever reads this one.
  linked: ({ as }) => LINKS[as],
  redefined: ({ stage, as, heads }) =>
    `Stage ${stage} definition ${REDEFINED[as]}, now in ${parts(heads.length)}`,
  reported: ({ stage }) => `Stage ${stage} report sent to those who decide`,
  shared: ({ stage, replyBy }) =>
    `Stage ${stage} provisional findings sent for comment by ${dateInWords(replyBy)}`,
  'went on': ({ stage, replyBy }) =>
    `Stage ${stage} went on before the resident’s day to reply, ${dateInWords(replyBy)}`,
  commented: () => 'The resident commented on the provisional findings',
  agreed: ({ decisions }) => `Agreed with the decision on ${parts(decisions.length)}`,
  deputised: ({ stage }) => `Stage ${stage}: a deputy steps in for those who were silent`,
  'extension asked': ({ stage, to }) =>
    `Stage ${stage}: approval asked to extend the response to ${dateInWords(to)}`,
  'extension declined': ({ stage, as }) =>
    `Stage ${stage}: the extension asked for was ${as === 'withdrawn' ? 'withdrawn' : 'not approved'}`,
  updated: () => 'The resident was told how things stand',
  reversed: ({ of, by }) =>
    by
      ? `Our refusal was withdrawn: the ${of} is taken on, with its days as if it had not been refused`
      : `Taken on by the Ombudsman’s direction: the ${of} is no longer refused`,
  declared: fact => declaredInWords(fact, 'somebody of the team or the committee'),
  lent: ({ stage }) => `Stage ${stage}: somebody of another co-op was asked to help`,
  corresponded: ({ direction, by, with: whom, subject }) =>
    `${direction === 'in' ? 'From' : 'To'} ${CORRESPONDENT[whom]}, ${BY_WAY[by]}: ${subject}`,
  filed: ({ about, documentIds }) =>
    `${documentIds.length === 1 ? 'A document' : `${documentIds.length} documents`} filed: ${about}`,
  marked: ({ what, withheld }) =>
    `${'seq' in what ? `Entry ${what.seq}` : 'A document'} ${withheld ? 'marked to be left out of' : 'no longer left out of'} what is given to others`,
  chased: () => 'A promise was chased',
  're-agreed': ({ by }) => `A new day for a promise: ${dateInWords(by)}`,
  fulfilled: () => 'A promise was carried out',
  confirmed: ({ satisfied }) =>
    satisfied ? 'The resident confirmed that it is done' : 'The resident says that it is not done',
  learned: ({ lessonId }) => (lessonId ? 'A lesson was drawn' : 'No lesson was found, with the reason'),
  'ombudsman contacted': ({ direction }) =>
    direction === 'in' ? 'The Ombudsman wrote' : 'Written to the Ombudsman',
  'evidence requested': ({ due }) => `The Ombudsman asked for evidence by ${dateInWords(due)}`,
  'evidence sent': () => 'Evidence sent to the Ombudsman',
  'referred back': () => 'The Ombudsman referred it back',
  determined: ({ findings }) =>
    `The Ombudsman determined it: ${[...new Set(findings.map(({ term }) => term))].join(', ')}`,
  'failure found': ({ as, kind }) => `Complaint handling failure ${as}, type ${kind}`,
  packed: ({ kind }) => PACKED[kind],
  adjusted: ({ as }) => `A reasonable adjustment was ${as}`,
  restricted: ({ as }) => `A limit on contact was ${as}`,
  'data protection raised': () => 'A complaint about personal data was raised',
  'data protection acknowledged': () => 'The complaint about personal data was acknowledged',
  'data protection answered': () => 'The outcome of the complaint about personal data was told',
  'access asked': () => 'Personal data asked for',
  'access question put': () => 'The resident was asked what personal data they mean: the clock stands still',
  'access question answered': () => 'The resident said what personal data they mean',
  'access extended': () => 'Two more months for the personal data asked for',
  'access given': () => 'Personal data given',
  held: ({ by }) => `Legal hold: kept for ${by}`,
  'hold ended': () => 'A legal hold ended',
  'handed over': ({ from, to }) => `Handed over by ${from.name} to ${to.name}`,
  corrected: ({ corrects, reading }) =>
    reading ? `Entry ${corrects} corrected` : `Entry ${corrects} struck out: it never happened`,
  reminded: ({ clock, due, occasion }) => `Reminder: ${clock} ${OCCASIONS[occasion]} (${dateInWords(due)})`,
}

export const CORRESPONDENT: Record<Correspondent, string> = {
  resident: 'the resident',
  representative: 'the representative',
  contractor: 'a contractor',
  witness: 'a witness',
  member: 'a member of the co-op',
  other: 'somebody else',
}

/** How something came or went: “on Monday, by e-mail”. */
export const BY_WAY = {
  telephone: 'by telephone',
  text: 'by text message',
  letter: 'by letter',
  email: 'by e-mail',
  website: 'through the website',
  'in person': 'in person',
  visit: 'at a visit',
}

/** Who complains, as a choice and as a fact. */
export const COMPLAINANT_WORDS: Record<Complainant, string> = {
  member: 'A member or other resident',
  applicant: 'Somebody who applied for a home',
  neighbour: 'A neighbour who does not live in the co-op’s homes',
  contractor: 'A contractor',
  public: 'Somebody else',
  anonymous: 'Somebody who gives no name',
}

const ROLES = { investigator: 'investigation', decider: 'decision', deputy: 'deputy for the decision' }

const LEFT = {
  nobody: 'given up by somebody who leaves: it waits to be allocated',
  others: 'handed on by somebody who leaves',
}

const PACKED = {
  'case file': 'Case file built',
  'for the Ombudsman': 'Evidence built for the Ombudsman',
  'subject access': 'Copy of personal data built',
}

const LINKS = {
  'new issue raised here': 'A new issue became a complaint of its own',
  'raised in another complaint': 'Raised in another complaint',
  'came from a service request': 'Came from a service request',
  'logged with a service request': 'Logged with a service request',
  'about the same matter': 'About the same matter as another complaint',
}

const REDEFINED = { clarified: 'clarified', split: 'split', 'new issue joined': 'widened by a new issue' }

const OCCASIONS = { 'due soon': 'due in two working days', 'due today': 'due today', overdue: 'overdue' }

const parts = (count: number) => (count === 1 ? 'one part' : `${count} parts`)
