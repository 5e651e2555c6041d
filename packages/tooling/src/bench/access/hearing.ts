import type { Connection } from '@putright/db'

export interface Said {
  text: string
  values: unknown[]
}

/** Hears the statements a connection sends, to ask afterwards how they were planned. Make it before the connection’s first use. */
export function hearing({ pool }: Connection) {
  const said: Said[] = []
  pool.on('connect', client => {
    client.query = new Proxy(client.query, {
      apply(query, self, given) {
        const [{ text, values }] = given
        if (text) said.push({ text, values: values ?? [] })
        return Reflect.apply(query, self, given)
      },
    })
  })
  return {
    async during(work: () => unknown): Promise<Said[]> {
      said.length = 0
      await work()
      return [...said]
    },
  }
}

export type Heard = ReturnType<typeof hearing>
