import { expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const DATABASE_URL = 'postgres://putright_web:secret@db.example:5432/putright'

it('needs no more than the database’s address', () => {
  expect(readSettings({ DATABASE_URL })).toMatchObject({
    port: 4310,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:4310',
    https: false,
  })
})

it('names each setting that is missing or wrong, and what it wants', () => {
  const answer = readSettings({ DATABASE_URL: '', PORT: 'eighty', PUBLIC_URL: 'complaints.example' })
  expect(answer).toEqual({
    missing: [
      expect.stringMatching(/^PORT: the port/),
      expect.stringMatching(/^DATABASE_URL: the database/),
      expect.stringMatching(/^PUBLIC_URL: the address/),
    ],
  })
})

it('makes cookies secure where people come over https', () => {
  expect(readSettings({ DATABASE_URL, PUBLIC_URL: 'https://complaints.example' })).toMatchObject({
    https: true,
  })
})
