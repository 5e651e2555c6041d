import { z } from 'zod'
import { isThisMachine } from './own-address.ts'
import { TRUSTED_WANTED, type TrustedProxies, trustedProxiesIn } from './trusted-proxies.ts'

export interface Settings {
  port: number
  host: string
  databaseUrl: string
  accountsDatabaseUrl: string
  /** The address people type. Where it is https, cookies are secure and browsers are told to stay with https. */
  publicUrl: string
  https: boolean
  /** Encrypts the secrets of second factors, and hashes what may be guessed. */
  secretKey: string
  logLevel: 'silent' | 'error' | 'info'
  /** Null: nothing stands in front. */
  trustedProxies: TrustedProxies | null
  /** Whether anybody may set up an organisation by themselves. */
  signUpOpen: boolean
  /** Whom to tell of a weakness; null where nobody was named. */
  securityContact: string | null
}

/** The settings, or a sentence for each that is missing or wrong. An empty one counts as missing. */
export function readSettings(
  environment: Record<string, string | undefined>,
): Settings | { missing: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success)
    return { missing: parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) }
  const {
    PORT,
    HOST,
    DATABASE_URL,
    ACCOUNTS_DATABASE_URL,
    PUBLIC_URL,
    SECRET_KEY,
    LOG_LEVEL,
    TRUSTED_PROXIES,
    SECURITY_CONTACT,
    SIGN_UP,
  } = parsed.data
  if (!PUBLIC_URL && !isThisMachine(HOST))
    return { missing: [`PUBLIC_URL: ${URL_WANTED}; needed where others than this machine come`] }
  const publicUrl = PUBLIC_URL ?? `http://${HOST}:${PORT}`
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    accountsDatabaseUrl: ACCOUNTS_DATABASE_URL,
    publicUrl,
    https: publicUrl.startsWith('https:'),
    secretKey: SECRET_KEY,
    logLevel: LOG_LEVEL,
    trustedProxies: TRUSTED_PROXIES ?? null,
    signUpOpen: SIGN_UP === 'open',
    securityContact: SECURITY_CONTACT ?? null,
  }
}

const PORT_WANTED = 'the port to listen on, a whole number from 1 to 65535'
const DATABASE_WANTED = 'the database’s address, postgres://name:password@host:5432/putright'
const ACCOUNTS_WANTED = 'the same database’s address with the login for passwords and sessions'
const URL_WANTED = 'the address people type, such as https://complaints.example'

const SECRET_WANTED =
  'a secret of at least 32 characters, kept for good and the same for every process: openssl rand -base64 32'
const CONTACT_WANTED = 'whom to tell of a weakness, such as mailto:security@putright.example'

function refuse(answer: z.RefinementCtx, message: string): never {
  answer.addIssue({ code: 'custom', message })
  return z.NEVER
}

const Environment = z.object({
  PORT: z.coerce
    .number(PORT_WANTED)
    .int(PORT_WANTED)
    .min(1, PORT_WANTED)
    .max(65_535, PORT_WANTED)
    .default(4310),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string(DATABASE_WANTED).regex(/^postgres(ql)?:\/\//, DATABASE_WANTED),
  ACCOUNTS_DATABASE_URL: z.string(ACCOUNTS_WANTED).regex(/^postgres(ql)?:\/\//, ACCOUNTS_WANTED),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, URL_WANTED)
    .optional(),
  SECRET_KEY: z.string(SECRET_WANTED).min(32, SECRET_WANTED),
  TRUSTED_PROXIES: z
    .string()
    .transform((text, answer) => trustedProxiesIn(text) ?? refuse(answer, TRUSTED_WANTED))
    .optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, CONTACT_WANTED)
    .optional(),
  SIGN_UP: z.enum(['open', 'closed'], 'open or closed').default('open'),
  LOG_LEVEL: z.enum(['silent', 'error', 'info'], 'one of silent, error, info').default('info'),
})
