import { readFile } from 'node:fs/promises'
import { type CopiedHead, type Verification, verifyAgainst } from '@putright/casework'
import { Command } from 'commander'
import { z } from 'zod'
import { fromCallersFolder } from './callers-folder.ts'
import { CommandRefusal } from './command-refusal.ts'
import { withDatabase } from './with-database.ts'

export const verifyCommand = new Command('verify')
  .description(
    'Refolds every complaint against its position, checks isolation in the catalogue, recounts the figures, and hashes the audit log again.',
  )
  .option('--json', 'print JSON')
  .option(
    '--heads <file>',
    'what an earlier “verify --json” printed: the audit log must still be what it was',
  )
  .action(async ({ json = false, heads }: { json?: boolean; heads?: string }) => {
    const copies = heads ? await copiedHeads(heads) : []
    const found = await withDatabase(connection => verifyAgainst(connection, copies))
    console.log(json ? JSON.stringify(found, null, 2) : inWords(found))
    if (found.faults.length > 0) process.exitCode = 1
  })

const EarlierVerification = z.object({
  heads: z.array(
    z.object({
      chain: z.guid(),
      entries: z.int().positive(),
      head: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

async function copiedHeads(file: string): Promise<CopiedHead[]> {
  try {
    return EarlierVerification.parse(JSON.parse(await readFile(fromCallersFolder(file), 'utf8'))).heads
  } catch {
    throw new CommandRefusal(`${file} is not what “putright verify --json” prints.`)
  }
}

function inWords({ complaints, events, faults, waiting, heads }: Verification): string {
  const waits = waiting > 0 ? ` ${waiting} years of figures await their refresh.` : ''
  const verdict = faults.length === 0 ? 'No difference.' : `${faults.length} differences:`
  return [
    `${complaints} complaints with ${events} events. ${verdict}${waits}`,
    ...faults,
    ...heads.map(
      ({ chain, slug, entries, head }) => `Audit log ${slug ?? chain}: ${entries} entries, head ${head}`,
    ),
  ].join('\n')
}
