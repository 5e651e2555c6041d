import { readdirSync, readFileSync } from 'node:fs'

export interface Route {
  /** The folder that holds it. */
  folder: string
  /** `/complaints/$complaintId/letters/$letterId.pdf`. */
  path: string
  params: string[]
  /** Whether it shows something; else it is a file, or only goes on to somewhere. */
  isPage: boolean
}

/** Every page of the app, read from its folders, so that a new one joins by itself. */
export const routes = (): Route[] =>
  readdirSync(FOLDER)
    .filter(folder => folder !== '$') // whatever is no page: not found by itself
    .map(folder => {
      const path = pathOf(folder)
      const params = [...path.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '')
      return { folder, path, params, isPage: shows(folder) }
    })

const FOLDER = new URL('../../app/src/routes/', import.meta.url)

const shows = (folder: string): boolean =>
  readdirSync(new URL(`${folder}/`, FOLDER))
    .filter(file => file.startsWith('route.'))
    .some(file => readFileSync(new URL(`${folder}/${file}`, FOLDER), 'utf8').includes('export default'))

// A dot parts the segments; one in square brackets is a dot. An underscore after one parts the page from those above it.
function pathOf(folder: string): string {
  const segments = folder
    .replaceAll('[.]', '\0')
    .split('.')
    .filter(segment => !segment.startsWith('_'))
    .map(segment => segment.replace(/_$/, ''))
  return `/${segments.join('/').replaceAll('\0', '.')}`
}
