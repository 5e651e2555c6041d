import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connection } from '@putright/db'

/** Whatever the journeys did: no name, address, e-mail or telephone number of anybody they know is in a log. */
export async function nothingPersonalInLogs(folder: string, connection: Connection): Promise<void> {
  const logs = await Promise.all(
    ['app', 'worker'].map(name => readFile(join(folder, `logs/${name}.log`), 'utf8')),
  )
  const text = logs.join('\n').toLowerCase()
  if (!text.includes('"path"'))
    throw new Error('The logs have no line of a request: nothing could be in them')
  const found = (await everythingPersonal(connection)).filter(each => text.includes(each.toLowerCase()))
  if (found.length > 0) throw new Error(`In the logs after the journeys: ${found.join(', ')}`)
}

async function everythingPersonal({ pool }: Connection): Promise<string[]> {
  const { rows } = await pool.query<{ personal: string }>(`
    select name as personal from people union select email from people
    union select name from residents union select address from residents
    union select email from residents union select telephone from residents
    union select name from representatives union select email from representatives
    union select home from member_homes union select email from invitations`)
  // A single short word, such as “Ann”, is in many others.
  return rows
    .flatMap(({ personal }) => personal.split('\n').map(line => line.trim()))
    .filter(personal => personal.length > 5)
}
