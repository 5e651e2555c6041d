import { resolve } from 'node:path'

/** The folder that holds the whole repository. */
export const REPOSITORY = resolve(import.meta.dirname, '../../..')
