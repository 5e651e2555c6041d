import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { home, StartRefusal } from '@putright/db/embedded'

export interface Options {
  complaints: number
  coops: number
  /** Where the figures are written. */
  json: string
  /** Leave the folder with the database. */
  keep: boolean
  /** Measure the acts and what they issue, and nothing else. */
  actsOnly: boolean
  /** Measure what row-level security costs, and nothing else. */
  access: boolean
  /** Let random people ask for random things, and measure nothing. */
  randomActors: boolean
  /** How many times they ask. */
  requests: number
}

export function optionsIn(args: string[]): Options {
  try {
    const { values } = parseArgs({ args, options: OPTIONS })
    const { complaints, coops } = values.access ? MANY : USUAL
    return {
      complaints: whole('--complaints', values.complaints ?? complaints, 2_000_000),
      coops: whole('--coops', values.coops ?? coops, 2000),
      json: values.json ?? join(home(), 'bench', `${Temporal.Now.instant().toString().slice(0, 19)}Z.json`),
      keep: values.keep,
      actsOnly: values['acts-only'],
      access: values.access,
      randomActors: values['random-actors'],
      requests: whole('--requests', values.requests, 1_000_000),
    }
  } catch (fault) {
    throw new StartRefusal(`${(fault as Error).message}\n${USAGE}`)
  }
}

const USUAL = { complaints: '100000', coops: '200' }
const MANY = { complaints: '960000', coops: '1600' }

const OPTIONS = {
  complaints: { type: 'string' },
  coops: { type: 'string' },
  json: { type: 'string' },
  keep: { type: 'boolean', default: false },
  'acts-only': { type: 'boolean', default: false },
  access: { type: 'boolean', default: false },
  'random-actors': { type: 'boolean', default: false },
  requests: { type: 'string', default: '20000' },
} as const

const USAGE =
  'Usage: bench [--complaints 100000] [--coops 200] [--acts-only | --access | --random-actors [--requests 20000]] [--json FILE] [--keep]'

function whole(option: string, text: string, most: number): number {
  if (/^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text)
  throw new Error(`${option} takes a whole number from 1 to ${most}, not “${text}”.`)
}
