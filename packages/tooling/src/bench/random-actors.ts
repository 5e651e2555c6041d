import { randomInt } from 'node:crypto'
import { run } from '../test/step.ts'

/** The browser tests’ random people, over as many requests as are wanted and from another seed each time. */
export async function letActAtRandom(requests: number): Promise<void> {
  process.env.PUTRIGHT_RANDOM_REQUESTS = String(requests)
  process.env.PUTRIGHT_RANDOM_SEED ??= String(randomInt(2 ** 31))
  const code = await run({
    title: 'Random actors',
    command: 'pnpm',
    folder: 'e2e',
    args: ['exec', 'playwright', 'test', 'nobody-reaches-what-is-not-theirs'],
  })
  if (code !== 0) throw new Error('Somebody reached what is not theirs, or a page failed: see above.')
}
