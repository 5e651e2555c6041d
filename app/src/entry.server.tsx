import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { Reference } from './layout/reference.ts'
import { whereItFailed } from './server/where-it-failed.ts'

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
  // What is not found, or takes nothing, is an answer.
  if (request.signal.aborted || isRouteErrorResponse(fault)) return
  context.log.error({ reference: context.reference, ...whereItFailed(fault) })
}
