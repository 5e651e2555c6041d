import { Table } from '../ui/table.tsx'
import { FORMAT, FORMAT_COLUMNS } from './format.ts'

/** Every column of the register. */
export const FormatTable = () => (
  <Table
    caption="The columns"
    columns={[
      { heading: 'Column', names: true, cell: name => <code>{name}</code> },
      { heading: 'What it means', cell: name => FORMAT[name].meaning },
      { heading: 'What may stand there', cell: name => FORMAT[name].allowed },
      { heading: 'Example', cell: name => FORMAT[name].example || '–' },
    ]}
    rows={FORMAT_COLUMNS}
    rowKey={name => name}
    empty=""
  />
)
