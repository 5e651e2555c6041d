import { spawn } from 'node:child_process'
import { REPOSITORY } from '../repository.ts'

/** Builds the app’s pages for production, unless they were built from these very sources before. */
export async function buildApp(signal?: AbortSignal): Promise<void> {
  const said: string[] = []
  const build = spawn(
    'pnpm',
    ['exec', 'turbo', 'run', 'build', '--filter=@putright/app', '--output-logs=errors-only'],
    {
      cwd: REPOSITORY,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  )
  for (const stream of [build.stdout, build.stderr]) stream.on('data', chunk => said.push(String(chunk)))
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject)
    build.once('close', resolve)
  })
  if (code !== 0) throw new Error(`The app did not build:\n${said.join('')}`)
}
