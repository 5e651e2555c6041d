import { readdirSync, readFileSync } from 'node:fs'
import { filled } from '../addresses.ts'
import type { Route } from '../routes.ts'
import { bothSent, type Sent, type Site } from './both-sent.ts'
import { formsIn } from './forms.ts'
import type { Surplus } from './surplus.ts'
import type { Sender, Twin } from './twins.ts'

/**
 * Sends every form there is twice: to one twin as somebody would, to the other with what opens doors elsewhere in each of
 * its fields, and with every field that it does not ask for. What was answered is to be the same.
 */
export async function everyForm(
  site: Site,
  [plain, probed]: readonly [Twin, Twin],
  routes: readonly Route[],
  surplus: Surplus,
): Promise<Sent> {
  const sent: Sent = {
    forms: 0,
    done: [],
    notDone: [],
    probes: 0,
    refused: { words: 0, fields: 0 },
    faults: [],
  }
  for (const route of routes.filter(takesSomething))
    if (await anyDone(site, { plain, probed, route, surplus, sent })) sent.done.push(route.path)
    else sent.notDone.push(route.path)
  return sent
}

const FOLDER = new URL('../../../app/src/routes/', import.meta.url)

const takesSomething = ({ folder }: Route) =>
  readdirSync(new URL(`${folder}/`, FOLDER)).some(
    file =>
      /^route\.tsx?$/.test(file) &&
      /^export .*\baction\b/m.test(readFileSync(new URL(`${folder}/${file}`, FOLDER), 'utf8')),
  )

interface Trial {
  plain: Twin
  probed: Twin
  route: Route
  surplus: Surplus
  sent: Sent
}

/** Goes through whoever may be offered it, until something comes of it. */
async function anyDone(site: Site, trial: Trial): Promise<boolean> {
  for (const [index, sender] of trial.plain.senders.entries()) {
    if (trial.route.params.includes('complaintId') && !sender.holdsCases) continue
    const other = trial.probed.senders[index] as Sender
    for (const [path, otherPath] of pathsOf(trial.route, sender, other)) {
      const form = await formAt(site, path, sender)
      if (!form) continue
      const same = await formAt(site, otherPath, other)
      if (!same) trial.sent.faults.push(`${trial.route.path}: no such form for the other`)
      else if (await bothSent(site, trial, { form, sender }, { form: same, sender: other })) return true
    }
  }
  return false
}

function pathsOf(route: Route, one: Sender, other: Sender): [string, string][] {
  const further = route.params.join() === 'complaintId' ? one.further.keys() : []
  const places = [null, ...further]
  return places.map(place => [at(route, one, place), at(route, other, place)])
}

const at = (route: Route, { ids, further }: Sender, place: number | null) =>
  filled(route, place === null ? ids : { ...ids, complaintId: further[place] ?? '' })

async function formAt({ visitor, today }: Site, path: string, { cookie, ids }: Sender) {
  const { status, body } = await visitor.get(path, cookie)
  if (status !== 200) return undefined
  const forms = formsIn(body.toString(), { path, email: `somebody@${ids.agentSlug}.example`, today })
  return forms.find(({ fields }) => fields.some(({ name }) => name !== 'seen')) ?? forms[0]
}
