// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as blocks loses the roles that its elements imply

import type { ReactNode } from 'react'

export interface Column<Row> {
  heading: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** The cell that names its row. One column has it. */
  names?: boolean
}

interface TableProps<Row> {
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Said in place of an empty table. */
  empty: ReactNode
  /** Few and short columns, which stay a table on a narrow screen. */
  slim?: boolean
}

/** Rows of one kind. On a narrow screen each row becomes a block; the roles keep it a table for those who hear it. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, empty, slim }: TableProps<Row>) {
  if (rows.length === 0) return <p className="govuk-body">{empty}</p>
  return (
    <table className={`govuk-table table${slim ? ' table--slim' : ''}`} role="table">
      <caption
        className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
      >
        {caption}
      </caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map(({ heading, numeric }) => (
            <th
              key={heading}
              scope="col"
              role="columnheader"
              className={`govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map(row => (
          <tr key={rowKey(row)} className="govuk-table__row" role="row">
            {columns.map(column => (
              <Cell key={column.heading} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column: { heading, cell, numeric, names }, row }: { column: Column<Row>; row: Row }) {
  const content = <div className="table__content">{cell(row)}</div>
  if (names)
    return (
      <th scope="row" role="rowheader" className="govuk-table__header" data-heading={heading}>
        {content}
      </th>
    )
  return (
    <td
      role="cell"
      className={`govuk-table__cell${numeric ? ' govuk-table__cell--numeric' : ''}`}
      data-heading={heading}
    >
      {content}
    </td>
  )
}
