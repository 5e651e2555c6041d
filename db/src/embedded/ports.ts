import { createServer } from 'node:net'

/** Whether nothing listens on the port of this machine. */
export async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== undefined
}

export async function freePort(): Promise<number> {
  const port = await tryPort(0)
  if (port === undefined) throw new Error('This machine has no free port')
  return port
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'EADDRINUSE' || fault.code === 'EACCES' ? resolve(undefined) : reject(fault),
    )
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
