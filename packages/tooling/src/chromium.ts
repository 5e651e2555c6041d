import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { REPOSITORY } from './repository.ts'

export interface Chromium {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// It shows only our own pages, and its sandbox starts neither as root nor in most containers.
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

/**
 * A Chromium to test with: CHROMIUM_PATH, the one of the npm registry, or one that is installed. The registry’s is made
 * for x64 Linux and draws no windows: it shows a page for a quarter of the work.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return { executablePath: chosen, args: ARGS, env: {} }
  const installed = INSTALLED.find(existsSync)
  if (installed && !(process.platform === 'linux' && process.arch === 'x64'))
    return { executablePath: installed, args: ARGS, env: {} }
  const windowless = await fromRegistry(join(REPOSITORY, 'node_modules/.cache/chromium'))
  if (!installed || (await starts(windowless))) return windowless
  return { executablePath: installed, args: ARGS, env: {} }
}

const starts = ({ executablePath, env }: Chromium): Promise<boolean> =>
  promisify(execFile)(executablePath, ['--version'], { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  )

/** Unpacked once, about 200 MB; with its own libraries and fonts for a machine that has none. */
async function fromRegistry(folder: string): Promise<Chromium> {
  const finished = join(folder, 'finished')
  if (!existsSync(finished)) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { default: sparticuz, inflate } = await import('@sparticuz/chromium')
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = folder // that is where the package unpacks to
  try {
    const executablePath = await sparticuz.executablePath()
    const packed = import.meta
      .resolve('@sparticuz/chromium')
      .replace(/build\/index\.js$/, 'bin/al2023.tar.br')
    await inflate(new URL(packed).pathname)
    await writeFile(finished, '')
    return { executablePath, args: ARGS, env: await surroundings(folder) }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
}

async function surroundings(folder: string): Promise<Record<string, string>> {
  const fonts = join(folder, 'fonts.conf')
  // Without a single font Chromium does not show a page but crashes.
  await writeFile(
    fonts,
    `<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  )
  const known = await promisify(execFile)('/sbin/ldconfig', ['-p']).catch(() => ({ stdout: '' }))
  if (known.stdout.includes('libnss3.so')) return { FONTCONFIG_FILE: fonts }
  return { FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
}
