import { COLUMNS } from '@putright/casework'
import { FORMAT } from './format.ts'

/** The header by itself, to fill in. Begins with the UTF-8 mark, without which Excel garbles letters. */
export const templateCsv = (): string => `\u{feff}${COLUMNS.join(',')}\r\n`

/** The header and one line beneath it. None of its cells needs quotation marks. */
export const exampleCsv = (): string =>
  `${COLUMNS.join(',')}\n${COLUMNS.map(column => FORMAT[column].example).join(',')}`
