import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { Reference } from './layout/reference.ts'

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  // Pages take no script, so the copy of their data that one would read is left out.
  const { serverHandoffStream: _, ...withoutHandoff } = remix
  const html = renderToString(
    <Reference.Provider value={context.reference}>
      <RemixServer context={withoutHandoff} url={request.url} />
    </Reference.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${html}`, { status, headers })
}

export function handleError(
  fault: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return
  const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault))
  // No more of it than this: a database’s error carries the values it stumbled over.
  context.log.error({ reference: context.reference, name, message, stack })
}
