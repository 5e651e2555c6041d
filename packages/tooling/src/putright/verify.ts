import { verify } from '@putright/casework'
import { Command } from 'commander'
import { withDatabase } from './with-database.ts'

export const verifyCommand = new Command('verify')
  .description(
    'Refolds every complaint against its position, checks isolation in the catalogue, and recounts the figures.',
  )
  .option('--json', 'print JSON')
  .action(async ({ json = false }) => {
    const found = await withDatabase(verify)
    console.log(json ? JSON.stringify(found, null, 2) : inWords(found))
    if (found.faults.length > 0) process.exitCode = 1
  })

function inWords({ complaints, events, faults, waiting }: Awaited<ReturnType<typeof verify>>): string {
  const waits = waiting > 0 ? ` ${waiting} years of figures await their refresh.` : ''
  const verdict = faults.length === 0 ? 'No difference.' : `${faults.length} differences:`
  return [`${complaints} complaints with ${events} events. ${verdict}${waits}`, ...faults].join('\n')
}
