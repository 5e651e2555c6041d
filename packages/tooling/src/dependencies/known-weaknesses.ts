import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { REPOSITORY } from '../repository.ts'

const Audit = z.object({
  advisories: z
    .record(
      z.string(),
      z.object({
        module_name: z.string(),
        severity: z.string(),
        title: z.string(),
        url: z.string().default(''),
      }),
    )
    .default({}),
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
})

/**
 * What the registry knows against the packages that run, where it answers within some seconds: a machine without it tests
 * all the same, and is told that it was not asked. High and critical ones fail; the others are counted.
 */
export function knownWeaknesses(): { asked: string; faults: string[] } {
  const { stdout } = spawnSync('pnpm', ['audit', '--prod', '--json'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    maxBuffer: 64 * 1024 * 1024,
  })
  const written = parsed(stdout)
  if (written === null || 'error' in written)
    return {
      asked: 'The registry did not say what is known against them: NOT CHECKED for known weaknesses.',
      faults: [],
    }
  const { advisories, metadata } = Audit.parse(written)
  const grave = Object.values(advisories).filter(
    ({ severity }) => severity === 'high' || severity === 'critical',
  )
  const count = Object.values(metadata.vulnerabilities).reduce((sum, each) => sum + each, 0)
  return {
    asked: `The registry knows of ${count} weaknesses in them.`,
    faults: grave.map(
      ({ module_name, severity, title, url }) => `${module_name}: ${severity}: ${title} ${url}`,
    ),
  }
}

const PATIENCE_MS = 6000

function parsed(text: string): object | null {
  try {
    return z.looseObject({}).parse(JSON.parse(text))
  } catch {
    return null
  }
}
