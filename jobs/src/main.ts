import { pino } from 'pino'
import { settingsFrom } from './settings.ts'
import { startWorker } from './worker.ts'

const answer = settingsFrom(process.env)
if (!answer.complete) {
  for (const sentence of answer.wrong) console.error(sentence)
  process.exit(1)
}

// Logs name tasks and identifiers, never a person or a word of a complaint.
const log = pino({ base: { process: 'jobs' } })
const worker = await startWorker(answer.settings, log)
log.info({ queue: answer.settings.redisUrl ? 'Redis' : 'PostgreSQL' }, 'ready')

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    log.info({ signal }, 'finishing what is in hand')
    await worker.stop()
    process.exit(0)
  })
}
