import { readdirSync } from 'node:fs'

export interface Route {
  /** The folder that holds it. */
  folder: string
  /** `/complaints/$complaintId/letters/$letterId.pdf`. */
  path: string
  params: string[]
}

/** Every page of the app, read from its folders, so that a new one joins by itself. */
export const routes = (): Route[] =>
  readdirSync(new URL('../../app/src/routes/', import.meta.url))
    .filter(folder => folder !== '$') // whatever is no page: not found by itself
    .map(folder => {
      const path = pathOf(folder)
      return { folder, path, params: [...path.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '') }
    })

// A dot parts the segments; one in square brackets is a dot. An underscore after one parts the page from those above it.
function pathOf(folder: string): string {
  const segments = folder
    .replaceAll('[.]', '\0')
    .split('.')
    .filter(segment => !segment.startsWith('_'))
    .map(segment => segment.replace(/_$/, ''))
  return `/${segments.join('/').replaceAll('\0', '.')}`
}
