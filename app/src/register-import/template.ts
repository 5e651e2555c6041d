import { FORMAT, FORMAT_COLUMNS } from './format.ts'

/** The header by itself, to fill in. Begins with the UTF-8 mark, without which Excel garbles letters. */
export const templateCsv = (): string => `\u{feff}${FORMAT_COLUMNS.join(',')}\r\n`

/** The header and one line beneath it. None of its cells needs quotation marks. */
export const exampleCsv = (): string =>
  `${FORMAT_COLUMNS.join(',')}\n${FORMAT_COLUMNS.map(column => FORMAT[column].example).join(',')}`
