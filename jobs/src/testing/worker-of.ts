import { pino } from 'pino'
import type { Settings } from '../settings.ts'
import { startWorker } from '../worker.ts'
import type { Backend } from './backends.ts'
import type { MailCatcher } from './mail-catcher.ts'

/** Everything as in production, with less patience. */
export const hurried = (databaseUrl: string, { redisUrl }: Backend, catcher: MailCatcher): Settings => ({
  databaseUrl,
  redisUrl,
  smtpUrl: catcher.url,
  mailFrom: 'Putright <complaints@putright.example>',
  publicUrl: 'https://putright.example',
  relayEvery: 50,
  retryAfter: 100,
  lockFor: 1000,
  lostAfter: 60_000,
})

export const startQuietWorker = (settings: Settings) => startWorker(settings, pino({ level: 'silent' }))
