import type { Connection } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import type { Route } from '../routes.ts'
import type { FilledForm } from './forms.ts'
import { AMONG_WORDS, INJECTIONS } from './injections.ts'
import { signedIn } from './sessions.ts'
import type { Surplus } from './surplus.ts'
import type { Sender } from './twins.ts'
import type { Visit, Visitor } from './visit.ts'

export interface Site {
  connection: Connection
  visitor: Visitor
  today: CalendarDate
}

export interface Sent {
  /** Forms that were sent, and those of which something came. */
  forms: number
  done: string[]
  notDone: string[]
  /** Single fields in which something stood that is none of their choices. */
  probes: number
  /** How often a form would not take such words, or another’s fields, and said so. */
  refused: { words: number; fields: number }
  faults: string[]
}

type Fields = [name: string, value: string][]

/** What was made to wait waits for half a minute; a busy machine does not. In milliseconds. */
const LONGEST = 20_000

interface Trial {
  route: Route
  surplus: Surplus
  sent: Sent
}

interface Filled {
  form: FilledForm
  sender: Sender
}

/** Whether something came of it as it should be sent; of the other, the same, or it is refused and comes without what it refuses. */
export async function bothSent(site: Site, { route, surplus, sent }: Trial, one: Filled, other: Filled) {
  sent.forms += 1
  const expected = await post(site, one, asItIs(one.form))
  await probeEach(site, route, other, sent)
  const more = (fields: Fields) => notOf(other.form, fields)
  const tries: [what: keyof Sent['refused'] | null, fields: Fields][] = [
    ['words', [...worded(other.form), ...more(surplus.fields), ...more(surplus.columns)]],
    ['fields', [...asItIs(other.form), ...more(surplus.fields), ...more(surplus.columns)]],
    [null, [...worded(other.form), ...more(surplus.columns)]],
    [null, [...asItIs(other.form), ...more(surplus.columns)]],
  ]
  let refused = ''
  for (const [what, fields] of tries) {
    const answered = await post(site, other, fields)
    if (answered.status >= 500) sent.faults.push(`${route.path}: ${answered.status}`)
    if (answered.took > LONGEST) sent.faults.push(`${route.path}: took ${Math.round(answered.took)} ms`)
    if (isDone(answered) && !isDone(expected))
      sent.faults.push(`${route.path}: done with more than it asks for`)
    if (isDone(answered) || !isDone(expected)) return isDone(expected)
    if (what) sent.refused[what] += 1
    refused = refusalIn(answered)
  }
  sent.faults.push(`${route.path}: not done with a column’s name: ${refused}`)
  return true
}

const asItIs = ({ fields }: FilledForm): Fields =>
  fields.map(({ name, value, kind }) => [name, kind === 'words' ? `${value} more` : value])

const worded = (form: FilledForm): Fields =>
  asItIs(form).map(([name, value], index) => [
    name,
    form.fields[index]?.kind === 'words' ? `${value} ${AMONG_WORDS[index % AMONG_WORDS.length]}` : value,
  ])

function notOf({ fields }: FilledForm, more: Fields): Fields {
  const own = new Set(fields.map(({ name }) => name.split(/[[.]/)[0]))
  return more.filter(([name]) => !own.has(name))
}

const isDone = ({ status }: Visit) => status < 400

const refusalIn = ({ body }: Visit) =>
  /error-summary__list.*?<\/ul>/s.exec(body.toString())?.[0].replaceAll(/<[^>]*>/g, ' ') ?? ''

// What its author had seen: of it nothing is recorded.
const NOT_OF_THE_ACT = ['seen', 'version']

/** In one field at a time, what is none of its choices. */
async function probeEach(site: Site, route: Route, { form, sender }: Filled, sent: Sent): Promise<void> {
  // A draft keeps whatever it is given.
  if (route.path.endsWith('-draft')) return
  for (const [index, probed] of form.fields.entries()) {
    if (probed.kind !== 'other' || NOT_OF_THE_ACT.includes(probed.name)) continue
    sent.probes += 1
    const injected = INJECTIONS[(index + sent.probes) % INJECTIONS.length] ?? ''
    const fields = form.fields.map(({ name, value }): [string, string] => [
      name,
      name === probed.name ? injected : value,
    ])
    const { status, took } = await post(site, { form, sender }, fields)
    const what = `${route.path}, ${probed.name} = ${injected.slice(0, 40)}`
    if (status < 400 || status >= 500) sent.faults.push(`${what}: ${status}`)
    if (took > LONGEST) sent.faults.push(`${what}: took ${Math.round(took)} ms`)
  }
}

async function post({ visitor, connection }: Site, { form, sender }: Filled, fields: Fields): Promise<Visit> {
  const visit = await visitor.post(form.action, sender.cookie, fields)
  // Some forms end sessions, or are sent by whoever is not signed in.
  if (sender.personId && visit.headers.location?.includes('/sign-in'))
    sender.cookie = await signedIn(connection, sender.personId)
  return visit
}
