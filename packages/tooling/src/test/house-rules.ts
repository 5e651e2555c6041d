import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../repository.ts'

// A drawer is a file named for nothing in particular, into which anything goes.
const DRAWER = /(^|\/)(utils?|helpers?|common|lib|libs|misc|services?)(\/|\.[a-z.]+$)/
const FORBIDDEN: [RegExp, string][] = [
  [/\b(it|test|describe)(\.\w+)*\.(only|skip|todo|fixme)\b/, 'runs or skips tests selectively'],
  [/\bvi\.(mock|doMock|spyOn|stubGlobal)\b/, 'mocks'],
  [/(^|\s)(\/\/|\/?\*).*\b(TODO|FIXME)\b/, 'leaves work behind'],
  [/@ts-(ignore|nocheck|expect-error)/, 'silences the type checker'],
]
// What one file does within limits, and no other does past them.
const ONLY_IN: [RegExp, string][] = [[/\brequest\.(formData|text|json)\(\)/, 'app/src/read-form.server.ts']]
// Jobs that need a Redis server are skipped, and say so, where a machine has none.
const MAY_SKIP_WITH_REASON = /\b(it|test|describe)\.skipIf\b/

const faults = filesOfOurs().flatMap(faultsIn)
for (const fault of faults) console.error(fault)
process.exit(faults.length === 0 ? 0 : 1)

function filesOfOurs(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  })
  return listed.split('\n').filter(path => path && existsSync(join(REPOSITORY, path)))
}

function faultsIn(path: string): string[] {
  const drawer = DRAWER.test(path) ? [`${path}: the name is a drawer; name what is in it`] : []
  if (!/\.(ts|tsx|mjs)$/.test(path) || path.endsWith('test/house-rules.ts')) return drawer
  const lines = readFileSync(join(REPOSITORY, path), 'utf8').split('\n')
  return [
    ...drawer,
    ...lines.flatMap((line, index) =>
      [...faultsOn(line), ...elsewhere(line, path)].map(why => `${path}:${index + 1} ${why}`),
    ),
  ]
}

function faultsOn(line: string): string[] {
  const text = line.replace(MAY_SKIP_WITH_REASON, '')
  return FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, why]) => why)
}

function elsewhere(line: string, path: string): string[] {
  const broken = ONLY_IN.filter(([pattern, file]) => path !== file && pattern.test(line))
  return broken.map(([, file]) => `is for ${file} alone`)
}
