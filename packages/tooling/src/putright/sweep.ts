import { morningCheck } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { Command } from 'commander'
import { dayOption } from './today.ts'
import { withDatabase } from './with-database.ts'

export const sweep = new Command('sweep')
  .description(
    'The morning check: marks and mails what is due in two working days, due today or overdue, once each.',
  )
  .option('--today <date>', 'as if it were that day, as YYYY-MM-DD')
  .option('--json', 'print JSON')
  .action(async (options: { today?: string; json?: boolean }) => {
    const today = dayOption(options.today, '--today')
    const { marked } = await withDatabase(connection => morningCheck(connection, today))
    console.log(
      options.json ? JSON.stringify({ today, marked }) : `${dateInWords(today)}: ${marked} reminders.`,
    )
  })
