import { existsSync } from 'node:fs'
import { accountsOf } from '@putright/accounts'
import { generate } from '@putright/casework'
import { connect, migrate } from '@putright/db'
import { dayOf } from '@putright/working-days'
import pg from '/work/main/db/node_modules/pg/lib/index.js'
import { startServer } from '/work/main/db/src/embedded/server.ts'

const fresh = !existsSync('/tmp/pgapp/data')
const s = await startServer('/tmp/pgapp/data', { port: 54990, fresh })
if (fresh) {
  const c0 = new pg.Client(s.urlOf('postgres'))
  await c0.connect()
  await c0.query('create database t')
  await c0.end()
  await migrate(s.urlOf('t'))
  const c = connect(s.urlOf('t'))
  const { officerId } = await generate(
    c,
    { coops: 5, complaints: 400, years: 1, seed: 3, today: dayOf(Temporal.Now.instant()) },
    () => {},
  )
  await accountsOf(c, { secureCookies: false }).setPassword(officerId, 'correct horse battery')
  const {
    rows: [p],
  } = await c.pool.query('select email from people where id=$1', [officerId])
  console.log(p.email)
  await c.close()
}
console.log(s.urlOf('t'))
process.on('SIGTERM', () => s.stop().then(() => process.exit(0)))
setInterval(() => {}, 1000)
