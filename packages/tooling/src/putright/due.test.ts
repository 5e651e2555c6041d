import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'

const due = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), 'due', ...args], { encoding: 'utf8' })

describe('putright due', () => {
  it('answers with the date, in figures and in words', () => {
    expect(due('2026-12-24', '5').stdout).toBe('2027-01-05  Tuesday 5 January 2027\n')
  })

  it('explains each skipped day, September 2022 among them', () => {
    const { stdout } = due('2022-09-16', '1', '--explain')
    expect(stdout).toMatch(/^2022-09-20 /)
    expect(stdout).toContain('2022-09-19  State Funeral of Queen Elizabeth II')
    expect(stdout).toContain('2022-09-17  Saturday')
  })

  it('prints nothing but JSON with --json', () => {
    const { stdout, stderr } = due('2026-05-01', '5', '--explain', '--json')
    const answer = englandAndWales.explain(on('2026-05-01'), 5)
    expect(JSON.parse(stdout)).toMatchObject({
      due: answer.due,
      skipped: answer.skipped,
      holidays: answer.snapshotId,
    })
    expect(stderr).toBe('')
  })

  it.each([
    ['a year before the known holidays', ['1990-01-02', '5'], /outside the bank holidays/],
    ['a year after them', ['2040-06-01', '5'], /outside the bank holidays/],
    ['a day that does not exist', ['2026-02-30', '5'], /not a date/],
    ['a date written otherwise', ['24/12/2026', '5'], /YYYY-MM-DD/],
    ['half a day', ['2026-12-24', '2.5'], /whole number/],
    ['fewer than no days', ['2026-12-24', '-1'], /whole number/],
  ])('refuses %s in a sentence, with exit code 1', (_, args, words) => {
    const { status, stdout, stderr } = due(...args)
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  })

  it('helps', () => {
    expect(due('--help').stdout).toContain('--explain')
  })
})
