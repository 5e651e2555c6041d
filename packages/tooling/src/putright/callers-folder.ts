import { resolve } from 'node:path'

/** A path as the caller typed it: pnpm changes to the repository’s folder before it runs a script. */
export const fromCallersFolder = (path: string): string =>
  resolve(process.env.INIT_CWD ?? process.cwd(), path)
