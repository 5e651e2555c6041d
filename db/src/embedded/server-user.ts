import { execFile } from 'node:child_process'
import { chown, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { StartRefusal } from './start-refusal.ts'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root: then it runs as another user of the machine. */
export interface ServerUser {
  own(folder: string): Promise<void>
  /** The command line that runs `program` as this user. */
  commandFor(program: string, args: string[]): [string, string[]]
}

export async function serverUser(paths: string[]): Promise<ServerUser> {
  if (process.getuid?.() !== 0) {
    return { own: async () => {}, commandFor: (program, args) => [program, args] }
  }
  const user = (await idOf('postgres')) ?? (await idOf('nobody'))
  if (!user || !(await run('setpriv', ['--version']).catch(() => undefined))) {
    throw new StartRefusal(
      'PostgreSQL does not run as root, and this machine lacks setpriv or a user to run it as. Start as an ordinary user, or set DATABASE_URL.',
    )
  }
  const become = ['--reuid', user.uid, '--regid', user.gid, '--clear-groups']
  // A clone under /root, or any folder closed to others: let the server pass through it.
  if (!(await allReachable(paths)))
    become.push('--inh-caps', '+dac_override', '--ambient-caps', '+dac_override')
  return {
    own: folder => chown(folder, Number(user.uid), Number(user.gid)),
    commandFor: (program, args) => ['setpriv', [...become, '--', program, ...args]],
  }
}

async function idOf(name: string): Promise<{ uid: string; gid: string } | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: uid.stdout.trim(), gid: gid.stdout.trim() }
  } catch {
    return undefined // no such user on this machine
  }
}

async function allReachable(paths: string[]): Promise<boolean> {
  const answers = await Promise.all(paths.map(path => reachable(dirname(path))))
  return answers.every(Boolean)
}

async function reachable(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & 0o001) === 0) return false
  return folder === dirname(folder) || reachable(dirname(folder))
}
