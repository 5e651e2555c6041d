import { COLUMNS } from '@putright/casework'
import { expect, it } from 'vitest'
import { FORMAT_COLUMNS } from './format.ts'
import { exampleCsv, templateCsv } from './template.ts'

it('documents every column that the reader knows, in its order', () => {
  expect(FORMAT_COLUMNS).toEqual([...COLUMNS])
})

it('gives a template that is the header and nothing else', () => {
  expect(templateCsv()).toBe(`\u{feff}${COLUMNS.join(',')}\r\n`)
})

it('gives an example with a cell for every column', () => {
  const [header = '', line = ''] = exampleCsv().split('\n')
  expect(line.split(',')).toHaveLength(header.split(',').length)
})
