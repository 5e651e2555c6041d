import { createElement, type ReactElement } from 'react'

export const Table = ({ rows }: { rows: string[][] }): ReactElement =>
  createElement(
    'table',
    null,
    createElement(
      'tbody',
      null,
      rows.map((cells, row) =>
        createElement(
          'tr',
          { key: row },
          cells.map((cell, column) => createElement('td', { key: column }, cell)),
        ),
      ),
    ),
  )
