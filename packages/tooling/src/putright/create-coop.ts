import { createCoop } from '@putright/casework'
import { asOperator } from '@putright/db'
import { isCalendarDate } from '@putright/working-days'
import { Command } from 'commander'
import { CommandRefusal } from './command-refusal.ts'
import { withDatabase } from './with-database.ts'

export const createCoopCommand = new Command('create-coop')
  .description('Adds a co-op, with the Code itself as its complaints policy.')
  .argument('<slug>', 'its short name: small letters, figures and hyphens')
  .requiredOption('--name <name>', 'its full name')
  .requiredOption('--homes <number>', 'the homes it owns')
  .option('--year-end <MM-DD>', 'the last day of its financial year', '03-31')
  .option('--json', 'print JSON')
  .action(async (slug: string, options: { name: string; homes: string; yearEnd: string; json?: boolean }) => {
    const coop = {
      slug,
      name: options.name,
      homes: homesFrom(options.homes),
      yearEnd: yearEndFrom(options.yearEnd),
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      throw new CommandRefusal(
        `“${slug}” cannot be a short name: use small letters, figures and single hyphens.`,
      )
    }
    const answer = await withDatabase(connection => asOperator(connection, db => createCoop(db, coop)))
    if (!answer.done) throw new CommandRefusal(answer.because.join('\n'))
    console.log(
      options.json
        ? JSON.stringify({ coopId: answer.coopId, ...coop })
        : `${options.name} is there, as ${slug}.`,
    )
  })

function homesFrom(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new CommandRefusal(`“${text}” is not a number of homes.`)
}

function yearEndFrom(text: string): string {
  if (/^\d\d-\d\d$/.test(text) && isCalendarDate(`2024-${text}`)) return text
  throw new CommandRefusal(
    `“${text}” is not the last day of a year. Write --year-end as MM-DD, for example 03-31.`,
  )
}
