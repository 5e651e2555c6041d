import { home, refusalOf, StartRefusal } from '@putright/db/embedded'
import { Command } from 'commander'
import { CommandRefusal } from './command-refusal.ts'
import { createCoopCommand } from './create-coop.ts'
import { due } from './due.ts'
import { figures } from './figures.ts'
import { generateCommand } from './generate.ts'
import { importRegisterCommand } from './import-register.ts'
import { sweep } from './sweep.ts'
import { verifyCommand } from './verify.ts'

const putright = new Command('putright')
  .description(
    'Putright for operators: dates, registers, figures, upkeep. With --json, only JSON on standard output.',
  )
  .addCommand(due)
  .addCommand(importRegisterCommand)
  .addCommand(figures)
  .addCommand(createCoopCommand)
  .addCommand(sweep)
  .addCommand(verifyCommand)
  .addCommand(generateCommand)
  .showHelpAfterError('(--help on each command says what it takes)')

try {
  await putright.parseAsync()
} catch (cause) {
  const fault = refusalOf(cause, home())
  if (!(fault instanceof StartRefusal || fault instanceof CommandRefusal)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
