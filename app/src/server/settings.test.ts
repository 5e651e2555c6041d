import { expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const DATABASE_URL = 'postgres://putright_web:secret@db.example:5432/putright'
const ACCOUNTS_DATABASE_URL = 'postgres://putright_web_accounts:secret@db.example:5432/putright'
const SECRET_KEY = 'thirty-two characters and a few more'
const NEEDED = { DATABASE_URL, ACCOUNTS_DATABASE_URL, SECRET_KEY }

it('needs no more than the database’s two addresses and a secret', () => {
  expect(readSettings(NEEDED)).toMatchObject({
    port: 4310,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:4310',
    https: false,
  })
})

it('names each setting that is missing or wrong, and what it wants', () => {
  const answer = readSettings({
    DATABASE_URL: '',
    SECRET_KEY: 'short',
    PORT: 'eighty',
    PUBLIC_URL: 'complaints.example',
  })
  expect(answer).toEqual({
    missing: [
      expect.stringMatching(/^PORT: the port/),
      expect.stringMatching(/^DATABASE_URL: the database/),
      expect.stringMatching(/^ACCOUNTS_DATABASE_URL: the same database/),
      expect.stringMatching(/^PUBLIC_URL: the address/),
      expect.stringMatching(/^SECRET_KEY: a secret of at least 32 characters/),
    ],
  })
})

it('makes cookies secure where people come over https', () => {
  expect(readSettings({ ...NEEDED, PUBLIC_URL: 'https://complaints.example' })).toMatchObject({
    https: true,
  })
})

it('asks for the public address where others than this machine come', () => {
  expect(readSettings({ ...NEEDED, HOST: '0.0.0.0' })).toEqual({
    missing: [expect.stringMatching(/^PUBLIC_URL: .*others than this machine/)],
  })
  expect(
    readSettings({ ...NEEDED, HOST: '0.0.0.0', PUBLIC_URL: 'https://complaints.example' }),
  ).toMatchObject({
    host: '0.0.0.0',
  })
})

it('says which proxies are believed, and whom to tell of a weakness', () => {
  const settings = {
    ...NEEDED,
    TRUSTED_PROXIES: '10.0.0.7',
    SECURITY_CONTACT: 'mailto:security@putright.example',
  }
  expect(readSettings(settings)).toMatchObject({
    trustedProxies: ['10.0.0.7'],
    securityContact: 'mailto:security@putright.example',
  })
})

it.each([
  ['TRUSTED_PROXIES', 'true', /how many proxies stand in front/],
  ['TRUSTED_PROXIES', '0.0.0.0/0', /how many proxies stand in front/],
  ['SIGN_UP', 'shut', /open or closed/],
  ['SECURITY_CONTACT', 'security', /whom to tell of a weakness/],
  ['SECURITY_CONTACT', 'mailto:a@b.example\nExpires: never', /whom to tell of a weakness/],
])('%s as %j stops the start with a sentence', (name, value, sentence) => {
  expect(readSettings({ ...NEEDED, [name]: value })).toEqual({
    missing: [expect.stringMatching(sentence)],
  })
})

it('lets anybody set up an organisation, unless that is closed', () => {
  expect(readSettings(NEEDED)).toMatchObject({ signUpOpen: true })
  expect(readSettings({ ...NEEDED, SIGN_UP: 'closed' })).toMatchObject({ signUpOpen: false })
})
