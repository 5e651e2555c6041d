import type { Connection } from '@putright/db'

/** Counts the statements a connection sends. Make it before the connection’s first use. */
export function statementsOf({ pool }: Connection) {
  let sent = 0
  pool.on('connect', client => {
    client.query = new Proxy(client.query, {
      apply(query, self, given) {
        sent += 1
        return Reflect.apply(query, self, given)
      },
    })
  })
  return {
    async during(work: () => unknown): Promise<number> {
      const before = sent
      await work()
      return sent - before
    },
  }
}

export type Statements = ReturnType<typeof statementsOf>
