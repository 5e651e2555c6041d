import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../repository.ts'
import { everyPackage, type Installed, ownPackages, runningWith } from './installed.ts'
import { knownWeaknesses } from './known-weaknesses.ts'
import { allows } from './licences.ts'

const EXACT = /^(workspace:\*|catalog:|(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?)$/

// What we depend on: under which licences, in which versions, what runs as it is installed, and what is known against it.
const own = ownPackages()
const running = runningWith(own)
const workspace = readFileSync(join(REPOSITORY, 'pnpm-workspace.yaml'), 'utf8')
const weaknesses = knownWeaknesses()
const faults = [
  ...running.flatMap(licenceFault),
  ...own.flatMap(versionFaults),
  ...catalogFaults(),
  ...everyPackage().flatMap(scriptFault),
  ...weaknesses.faults,
]
for (const fault of faults) console.error(fault)
console.log(`${running.length} packages run with it. ${weaknesses.asked}`)
process.exit(faults.length === 0 ? 0 : 1)

/** Packages that forgot to name a licence in package.json and give one in a file. */
function licenceFault({ name, version, license, licenses }: Installed): string[] {
  const given = [license, licenses]
    .flat()
    .flatMap(each => (typeof each === 'string' ? each : ((each as { type?: string })?.type ?? [])))
  return given.length > 0 && given.every(allows)
    ? []
    : [`${name}@${version}: its licence, “${given.join(', ') || 'none'}”, is not among those allowed`]
}

function versionFaults({ name, dependencies, devDependencies, optionalDependencies }: Installed): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(
      ([dependency, version]) =>
        `${name}: ${dependency} is asked for as ${version}, and not in an exact version`,
    )
}

function catalogFaults(): string[] {
  return section('catalog')
    .filter(([, version]) => !EXACT.test(version))
    .map(
      ([name, version]) =>
        `pnpm-workspace.yaml: ${name} is asked for as ${version}, and not in an exact version`,
    )
}

// pnpm runs none that is not named; a name nobody decided on is one nobody looked at.
function scriptFault({ name, version, scripts, folder }: Installed): string[] {
  const runs =
    ['preinstall', 'install', 'postinstall'].some(each => each in scripts) ||
    existsSync(join(folder, 'binding.gyp'))
  const decided = section('allowBuilds').some(
    ([allowed, answer]) => allowed === name && /^(true|false)$/.test(answer),
  )
  return runs && !decided
    ? [
        `${name}@${version}: it runs a script as it is installed, and pnpm-workspace.yaml does not say whether it may`,
      ]
    : []
}

/** The lines `name: value` under a heading of pnpm-workspace.yaml. */
function section(heading: string): [name: string, value: string][] {
  const lines = workspace.split(/^(?=\S)/m).find(part => part.startsWith(`${heading}:`))
  return [...(lines ?? '').matchAll(/^ {2}"?([^":\s]+)"?: *([^#\s]+)/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
}
