import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from './start-refusal.ts'

const REPOSITORY = resolve(import.meta.dirname, '../../..')

/** A port from a setting, or its default. */
export function portFrom(name: string, fallback: number, environment = process.env): number {
  const port = z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .safeParse(environment[name] || fallback)
  if (port.success) return port.data
  throw new StartRefusal(
    `${name} is “${environment[name]}”. It has to be a port: a whole number from 1 to 65535.`,
  )
}

/** Where Putright keeps what it may not lose: the embedded database, its passwords, caught mail. */
export const home = (environment = process.env): string =>
  resolve(environment.PUTRIGHT_HOME || join(REPOSITORY, '.putright'))
