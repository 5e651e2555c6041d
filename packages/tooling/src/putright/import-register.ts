import { readFile, writeFile } from 'node:fs/promises'
import {
  badRowsCsv,
  type ImportPlan,
  importRegister,
  planImport,
  refreshStaleFigures,
} from '@putright/casework'
import { asOperator } from '@putright/db'
import { Command } from 'commander'
import { fromCallersFolder } from './callers-folder.ts'
import { CommandRefusal } from './command-refusal.ts'
import { coopNamed } from './coop-option.ts'
import { dayOption } from './today.ts'
import { withDatabase } from './with-database.ts'

export const importRegisterCommand = new Command('import-register')
  .description(
    'Reads a complaints register (CSV) into a co-op. Good rows go in together; bad ones are listed by line.',
  )
  .argument('<file>', 'a CSV file in UTF-8')
  .requiredOption('--coop <slug>', 'the co-op')
  .option('--dry-run', 'say what would happen, and write nothing')
  .option('--bad-rows <file>', 'write the bad rows there as a CSV with an error column')
  .option('--json', 'print JSON')
  .action(
    async (file: string, options: { coop: string; dryRun?: boolean; badRows?: string; json?: boolean }) => {
      const bytes = await contentOf(file)
      const plan = await withDatabase(connection =>
        asOperator(connection, async db => {
          const coop = await coopNamed(db, options.coop)
          const planned = await planImport(db, coop.id, bytes, dayOption(undefined, ''))
          if (!options.dryRun && planned.refused.length === 0) {
            await importRegister(db, coop.id, planned, dayOption(undefined, ''))
            await refreshStaleFigures(db, coop.id, dayOption(undefined, ''))
          }
          return planned
        }),
      )
      if (options.badRows) await writeFile(fromCallersFolder(options.badRows), badRowsCsv(plan))
      console.log(options.json ? asJson(plan) : inWords(plan, options.dryRun ?? false))
      if (plan.refused.length + plan.bad.length > 0) process.exitCode = 1
    },
  )

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(fromCallersFolder(file))
  } catch (cause) {
    throw new CommandRefusal(`${file} cannot be read: ${(cause as Error).message}`)
  }
}

const asJson = ({ rows, unchanged, bad, refused }: ImportPlan): string =>
  JSON.stringify(
    { new: rows.length, unchanged: unchanged.length, bad: bad.flatMap(row => row.problems), refused },
    null,
    2,
  )

function inWords({ rows, unchanged, bad, refused }: ImportPlan, dryRun: boolean): string {
  if (refused.length > 0) return ['Nothing was read.', ...refused.map(problem => problem.because)].join('\n')
  const problems = bad.flatMap(row => row.problems)
  return [
    `${rows.length} new ${dryRun ? 'rows would be written' : 'rows written'}, ${unchanged.length} there already, ${bad.length} not good.`,
    ...problems.map(({ line, column, value, because }) =>
      [`line ${line}`, column, value && `“${value}”`, because].filter(Boolean).join(', '),
    ),
  ].join('\n')
}
