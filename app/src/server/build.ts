import { readdirSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'

const FOLDER = resolve(import.meta.dirname, '../../build')

export const clientFolder = `${FOLDER}/client`

/** The addresses of the files that are taken along as they are: `/mark.svg`. */
export const clientFiles = (): string[] =>
  readdirSync(resolve(import.meta.dirname, '../../public')).map(name => `/${name}`)

/** The pages as `pnpm build` left them. */
export async function loadBuild(): Promise<ServerBuild> {
  const file = `${FOLDER}/server/index.js`
  await access(file).catch(() => {
    throw new Error('The pages have not been built. Run “pnpm build” in app first.')
  })
  return import(pathToFileURL(file).href)
}
