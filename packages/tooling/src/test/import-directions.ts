import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { REPOSITORY } from '../repository.ts'

// With a TypeScript whose API it does not know, dependency-cruiser sees no modules and finds nothing wrong.
const FEWEST_MODULES = 60
const FOLDERS = ['app', 'db', 'e2e', 'jobs', 'packages']

const Cruise = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
        cycle: z.array(z.object({ name: z.string() })).optional(),
      }),
    ),
  }),
})

const { totalCruised, violations } = cruise().summary
for (const { rule, from, to, cycle } of violations)
  console.error(`${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → ')}`)
console.log(`${totalCruised} modules, ${violations.length} imports in a wrong direction`)
if (totalCruised < FEWEST_MODULES)
  console.error(`Fewer than ${FEWEST_MODULES} modules: the check itself is broken`)
process.exit(violations.length === 0 && totalCruised >= FEWEST_MODULES ? 0 : 1)

function cruise(): z.infer<typeof Cruise> {
  const { stdout, stderr } = spawnSync(
    'pnpm',
    ['exec', 'depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...FOLDERS],
    { cwd: REPOSITORY, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser did not answer: ${stderr}`)
  return Cruise.parse(JSON.parse(stdout))
}
