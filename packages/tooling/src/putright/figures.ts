import { figuresFromScratch } from '@putright/casework'
import { asOperator } from '@putright/db'
import { isReportingYear, METHOD, reportingYear, type YearFigures } from '@putright/figures'
import { Command } from 'commander'
import { CommandRefusal } from './command-refusal.ts'
import { coopNamed } from './coop-option.ts'
import { dayOption } from './today.ts'
import { withDatabase } from './with-database.ts'

export const figures = new Command('figures')
  .description('The measures a co-op must publish for a year, counted from its complaints.')
  .requiredOption('--coop <slug>', 'the co-op')
  .requiredOption('--year <label>', 'as 2023/24; 2023 where the year ends on 31 December')
  .option('--as-at <date>', 'as the record stood on that day, as YYYY-MM-DD; today where left out')
  .option('--json', 'print JSON, in the published format')
  .action(async (options: { coop: string; year: string; asAt?: string; json?: boolean }) => {
    const asAt = dayOption(options.asAt, '--as-at')
    const counted = await withDatabase(connection =>
      asOperator(connection, async db => {
        const coop = await coopNamed(db, options.coop)
        if (!isReportingYear(options.year, coop.yearEnd)) {
          throw new CommandRefusal(
            `“${options.year}” is not a year of ${coop.name}, whose year ends on ${coop.yearEnd} (MM-DD).`,
          )
        }
        return figuresFromScratch(db, coop.id, reportingYear(options.year, coop.yearEnd), asAt)
      }),
    )
    if (!counted) throw new CommandRefusal(`The number of homes of ${options.coop} is not known.`)
    console.log(options.json ? JSON.stringify(counted, null, 2) : inWords(counted))
  })

function inWords(counted: YearFigures): string {
  const { stage1, stage2 } = counted
  const line = (name: string, stage: YearFigures['stage1']) =>
    `${name}: ${stage.received} received (${stage.per1000} per 1,000 homes); ${stage.inTime} of ${stage.denominator} in time, ` +
    `${stage.inTimeOrExtended} with valid extensions (${stage.inTimePercent ?? '–'}%, ${stage.inTimeOrExtendedPercent ?? '–'}%)`
  return [
    `${counted.coop} ${counted.year}, as at ${counted.asAt}${counted.provisional ? ' (provisional)' : ''}`,
    line('Stage 1', stage1),
    line('Stage 2', stage2),
    ...METHOD.map(({ about, words }) => `${about}: ${words}`),
  ].join('\n')
}
