import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { REPOSITORY } from '../repository.ts'

const Versions = z.record(z.string(), z.string()).default({})
const PackageJson = z.object({
  name: z.string(),
  version: z.string().default(''),
  license: z.unknown().optional(),
  licenses: z.unknown().optional(),
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
  scripts: z.record(z.string(), z.unknown()).default({}),
})

/** A package as its package.json tells of it. */
export type Installed = z.output<typeof PackageJson> & { folder: string }

/** The packages of this repository. */
export const ownPackages = (): Installed[] =>
  globSync(
    ['.', 'app', 'jobs', 'db', 'e2e', 'packages/*'].map(each => `${each}/package.json`),
    { cwd: REPOSITORY },
  ).map(file => read(dirname(join(REPOSITORY, file))))

/** All that was ever laid into node_modules, for work on Putright too. */
export const everyPackage = (): Installed[] =>
  globSync('node_modules/.pnpm/*/node_modules/{*,@*/*}/package.json', { cwd: REPOSITORY })
    .map(file => dirname(join(REPOSITORY, file)))
    .filter(folder => realpathSync(folder) === folder)
    .map(read)

/** What these packages run with, and all that runs with in turn. A dependency for another machine may not be there. */
export function runningWith(roots: readonly Installed[]): Installed[] {
  const found = new Map<string, Installed>()
  const waiting = [...roots]
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const [name, optional] of dependenciesOf(next)) {
      const folder = folderOf(name, next.folder)
      if (!folder && !optional) throw new Error(`${next.name} needs ${name}, which is not installed`)
      if (!folder || found.has(folder) || !folder.includes('/node_modules/')) continue
      const installed = read(folder)
      found.set(folder, installed)
      waiting.push(installed)
    }
  return [...found.values()]
}

const dependenciesOf = ({
  dependencies,
  optionalDependencies,
}: Installed): [name: string, optional: boolean][] => [
  ...Object.keys(dependencies).map((name): [string, boolean] => [name, name in optionalDependencies]),
  ...Object.keys(optionalDependencies).map((name): [string, boolean] => [name, true]),
]

// As Node looks for it: beside what needs it, then further up.
function folderOf(name: string, from: string): string | null {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const there = join(folder, 'node_modules', name)
    if (existsSync(join(there, 'package.json'))) return realpathSync(there)
  }
  return null
}

const read = (folder: string): Installed => ({
  ...PackageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))),
  folder,
})
