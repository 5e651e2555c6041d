import { z } from 'zod'

export interface Settings {
  port: number
  host: string
  databaseUrl: string
  /** The address people type. Where it is https, cookies are secure and browsers are told to stay with https. */
  publicUrl: string
  https: boolean
  logLevel: 'silent' | 'error' | 'info'
}

/** The settings, or a sentence for each that is missing or wrong. An empty one counts as missing. */
export function readSettings(
  environment: Record<string, string | undefined>,
): Settings | { missing: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success)
    return { missing: parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) }
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, LOG_LEVEL } = parsed.data
  const publicUrl = PUBLIC_URL ?? `http://${HOST}:${PORT}`
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    publicUrl,
    https: publicUrl.startsWith('https:'),
    logLevel: LOG_LEVEL,
  }
}

const PORT_WANTED = 'the port to listen on, a whole number from 1 to 65535'
const DATABASE_WANTED = 'the database’s address, postgres://name:password@host:5432/putright'
const URL_WANTED = 'the address people type, such as https://complaints.example'

const Environment = z.object({
  PORT: z.coerce
    .number(PORT_WANTED)
    .int(PORT_WANTED)
    .min(1, PORT_WANTED)
    .max(65_535, PORT_WANTED)
    .default(4310),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string(DATABASE_WANTED).regex(/^postgres(ql)?:\/\//, DATABASE_WANTED),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, URL_WANTED)
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'info'], 'one of silent, error, info').default('info'),
})
