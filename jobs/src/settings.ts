import { z } from 'zod'

export interface Settings {
  databaseUrl: string
  /** Null: the queue lives in the database, in a schema of its own. */
  redisUrl: string | null
  smtpUrl: string
  mailFrom: string
  /** Where people open Putright; links in mails begin with it. */
  publicUrl: string
  /** Milliseconds: between two looks at the outbox. */
  relayEvery: number
  /** Milliseconds before the second try of a task; doubled for each one after. */
  retryAfter: number
  /** Milliseconds after which a task is given to another worker when its own has fallen silent. */
  lockFor: number
  /** Milliseconds after which a row handed over without effect counts as lost by the queue. */
  lostAfter: number
}

const WANTED = {
  DATABASE_URL: 'the address of the database: postgres://name:password@host:5432/putright',
  REDIS_URL: 'the address of Redis, redis://host:6379, or nothing at all',
  SMTP_URL: 'the address of the mail server: smtp://name:password@host:587',
  MAIL_FROM: 'who mails come from: Putright <complaints@putright.example>',
  PUBLIC_URL: 'where people open Putright: https://putright.example',
  RELAY_EVERY_MS: 'a number of milliseconds',
  RETRY_AFTER_MS: 'a number of milliseconds',
  LOCK_FOR_MS: 'a number of milliseconds',
  LOST_AFTER_MS: 'a number of milliseconds',
} as const

const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .nullable()
    .default(null),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.string().regex(/@/),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  RELAY_EVERY_MS: z.coerce.number().int().positive().default(1000),
  RETRY_AFTER_MS: z.coerce.number().int().positive().default(6000),
  LOCK_FOR_MS: z.coerce.number().int().positive().default(30_000),
  LOST_AFTER_MS: z.coerce.number().int().positive().default(600_000),
} satisfies Record<keyof typeof WANTED, z.ZodType>)

export type SettingsAnswer = { complete: true; settings: Settings } | { complete: false; wrong: string[] }

/** Reads the worker's settings; a wrong one is named in a sentence. Set to nothing is the same as not set. */
export function settingsFrom(environment: Record<string, string | undefined>): SettingsAnswer {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(set)
  if (!read.success) return { complete: false, wrong: read.error.issues.map(issue => wrong(issue.path[0])) }
  const found = read.data
  return {
    complete: true,
    settings: {
      databaseUrl: found.DATABASE_URL,
      redisUrl: found.REDIS_URL,
      smtpUrl: found.SMTP_URL,
      mailFrom: found.MAIL_FROM,
      publicUrl: found.PUBLIC_URL.replace(/\/$/, ''),
      relayEvery: found.RELAY_EVERY_MS,
      retryAfter: found.RETRY_AFTER_MS,
      lockFor: found.LOCK_FOR_MS,
      lostAfter: found.LOST_AFTER_MS,
    },
  }
}

const wrong = (name: PropertyKey | undefined): string =>
  `${String(name)} is missing or cannot be used. It wants ${WANTED[name as keyof typeof WANTED]}`
