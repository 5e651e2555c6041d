import { generate } from '@putright/casework'
import { Command } from 'commander'
import { CommandRefusal } from './command-refusal.ts'
import { dayOption } from './today.ts'
import { withDatabase } from './with-database.ts'

export const generateCommand = new Command('generate')
  .description(
    'Fills the database with made-up co-ops and complaints, for measuring. Adds; never changes what is there.',
  )
  .option('--coops <number>', 'how many co-ops', '200')
  .option('--complaints <number>', 'how many complaints, shared among them', '100000')
  .option('--years <number>', 'over how many years', '3')
  .option('--seed <number>', 'the same seed gives the same stories', '1')
  .option('--json', 'print JSON')
  .action(async (options: Record<'coops' | 'complaints' | 'years' | 'seed', string> & { json?: boolean }) => {
    const amount = {
      coops: wholeFrom(options.coops, '--coops', 2000),
      complaints: wholeFrom(options.complaints, '--complaints', 2_000_000),
      years: wholeFrom(options.years, '--years', 4),
      seed: wholeFrom(options.seed, '--seed', 2_000_000_000),
      today: dayOption(undefined, ''),
    }
    const { officerId } = await withDatabase(connection =>
      generate(connection, amount, done => {
        if (!options.json && done % 20 === 0) console.log(`${done} of ${amount.coops} co-ops`)
      }),
    )
    console.log(
      options.json ? JSON.stringify({ ...amount, officerId }) : `${amount.complaints} complaints are there.`,
    )
  })

function wholeFrom(text: string, option: string, most: number): number {
  if (/^\d{1,10}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text)
  throw new CommandRefusal(
    `${option} takes a whole number from 1 to ${most.toLocaleString('en-GB')}, not “${text}”.`,
  )
}
