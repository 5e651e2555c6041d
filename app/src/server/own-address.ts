import type { Request, RequestHandler } from 'express'

/**
 * Lets through what was asked of Putright’s own address, however many trusted proxies it came by, and lets nothing after it
 * see another: pages, cookies and the check of origins go by it, and a made-up Host or X-Forwarded-Host would be theirs.
 */
export function atOwnAddress(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl)
  const hosts = new Set([
    own.host,
    ...(isThisMachine(own.hostname) ? THIS_MACHINE.map(name => at(name, own.port)) : []),
  ])
  return (request, response, next) => {
    const host = hostAskedFor(request, own.protocol)
    if (!host || !hosts.has(host))
      return response.status(421).type('text').send('Putright is not at this address.')
    request.headers.host = host
    // Remix reads its port from whoever sent it.
    delete request.headers['x-forwarded-host']
    next()
  }
}

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']
export const isThisMachine = (name: string): boolean => THIS_MACHINE.includes(name)

const at = (name: string, port: string) => (port ? `${name}:${port}` : name)

function hostAskedFor(request: Request, protocol: string): string | null {
  const trusts: (address: string | undefined, hop: number) => boolean = request.app.get('trust proxy fn')
  const passedOn = trusts(request.socket.remoteAddress, 0) ? request.get('x-forwarded-host') : undefined
  const host = passedOn?.split(',')[0]?.trim() ?? request.headers.host ?? ''
  const url = /^[\w.:[\]-]+$/.test(host) && URL.parse(`${protocol}//${host}`)
  return url ? url.host : null
}
