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
}

export function optionsIn(args: string[]): Options {
  try {
    const { values } = parseArgs({ args, options: OPTIONS })
    return {
      complaints: whole('--complaints', values.complaints, 2_000_000),
      coops: whole('--coops', values.coops, 2000),
      json: values.json ?? join(home(), 'bench', `${Temporal.Now.instant().toString().slice(0, 19)}Z.json`),
      keep: values.keep,
      actsOnly: values['acts-only'],
    }
  } catch (fault) {
    throw new StartRefusal(`${(fault as Error).message}\n${USAGE}`)
  }
}

const OPTIONS = {
  complaints: { type: 'string', default: '100000' },
  coops: { type: 'string', default: '200' },
  json: { type: 'string' },
  keep: { type: 'boolean', default: false },
  'acts-only': { type: 'boolean', default: false },
} as const

const USAGE = 'Usage: bench [--complaints 100000] [--coops 200] [--acts-only] [--json FILE] [--keep]'

function whole(option: string, text: string, most: number): number {
  if (/^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text)
  throw new Error(`${option} takes a whole number from 1 to ${most}, not “${text}”.`)
}
