import type { EntryContext, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { Outlet, RemixServer, useLoaderData } from '@remix-run/react'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { type PageShape, rowsOf } from './page-shape.ts'
import { Table } from './table.ts'

/** What `remix vite:build` would make of two routes, laid by hand: a document, and a page whose loader answers a constant. */
export function remixBuild(shapes: Record<string, PageShape>): ServerBuild {
  const loader = ({ params }: LoaderFunctionArgs) => rowsOf(shapes[params.name ?? ''])
  const root = { id: 'root', path: '' }
  const page = { id: 'page', parentId: 'root', path: 'remix/:name' }
  return {
    mode: 'production',
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    entry: { module: { default: respond } },
    assets: {
      url: '',
      version: '1',
      entry: { module: '', imports: [] },
      routes: { root: { ...root, ...NO_SCRIPT }, page: { ...page, ...NO_SCRIPT, hasLoader: true } },
    },
    routes: {
      root: { ...root, module: { default: Document } },
      page: { ...page, module: { default: Page, loader } },
    },
  }
}

const NO_SCRIPT = {
  hasAction: false,
  hasLoader: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
  module: '',
}

const Document = () =>
  createElement('html', { lang: 'en' }, createElement('body', null, createElement(Outlet)))

const Page = () => createElement(Table, { rows: useLoaderData<string[][]>() })

// As the app does: without the copy of the data that a script would read.
function respond(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const { serverHandoffStream: _, ...withoutHandoff } = context
  const html = renderToString(createElement(RemixServer, { context: withoutHandoff, url: request.url }))
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${html}`, { status, headers })
}
