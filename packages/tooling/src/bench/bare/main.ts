import { createRequestHandler } from '@remix-run/express'
import express from 'express'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { readShapes, rowsOf } from './page-shape.ts'
import { remixBuild } from './remix-build.ts'
import { Table } from './table.ts'

// The floor under our pages: no sign-in, no database, no layout; a constant table of as many elements and bytes.
// /react/NAME is Express and React alone; /remix/NAME goes through Remix as well.

const shapes = readShapes(process.env.PAGES ?? '')
const app = express()
app.disable('x-powered-by')
app.get('/react/:name', (request, response) => {
  const page = createElement(Table, { rows: rowsOf(shapes[request.params.name]) })
  response.type('html').send(`<!DOCTYPE html><html lang="en"><body>${renderToString(page)}</body></html>`)
})
app.all('*', createRequestHandler({ build: remixBuild(shapes) }))
app.listen(Number(process.env.PORT), '127.0.0.1')
