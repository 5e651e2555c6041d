import { home, refusalOf, StartRefusal } from '@putright/db/embedded'
import { Command } from 'commander'
import { CommandRefusal } from './command-refusal.ts'

// Only what is asked for is loaded: a date need not wait for the whole of Putright. Help wants them all.
const COMMANDS: Record<string, () => Promise<Command>> = {
  due: async () => (await import('./due.ts')).due,
  'import-register': async () => (await import('./import-register.ts')).importRegisterCommand,
  figures: async () => (await import('./figures.ts')).figures,
  'create-coop': async () => (await import('./create-coop.ts')).createCoopCommand,
  sweep: async () => (await import('./sweep.ts')).sweep,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  generate: async () => (await import('./generate.ts')).generateCommand,
}
const asked = COMMANDS[process.argv[2] ?? '']
const commands = await Promise.all((asked ? [asked] : Object.values(COMMANDS)).map(load => load()))

const putright = new Command('putright')
  .description(
    'Putright for operators: dates, registers, figures, upkeep. With --json, only JSON on standard output.',
  )
  .showHelpAfterError('(--help on each command says what it takes)')
for (const command of commands) putright.addCommand(command)

try {
  await putright.parseAsync()
} catch (cause) {
  const fault = refusalOf(cause, home())
  if (!(fault instanceof StartRefusal || fault instanceof CommandRefusal)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
