import { describe, expect, it } from 'vitest'
import { settingsFrom } from './settings.ts'

const complete = {
  DATABASE_URL: 'postgres://putright_jobs:secret@127.0.0.1:5432/putright',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'Putright <complaints@putright.example>',
  PUBLIC_URL: 'https://putright.example/',
}

describe('the worker’s settings', () => {
  it('are complete without Redis, set to nothing or not set', () => {
    expect(settingsFrom(complete)).toMatchObject({
      complete: true,
      settings: { redisUrl: null, publicUrl: 'https://putright.example' },
    })
    expect(settingsFrom({ ...complete, REDIS_URL: '' })).toMatchObject({ settings: { redisUrl: null } })
  })

  it.each(Object.keys(complete))('stop the start with a sentence where %s is missing', name => {
    const answer = settingsFrom({ ...complete, [name]: undefined })
    expect(answer).toMatchObject({ complete: false, wrong: [expect.stringContaining(`${name} is missing`)] })
  })

  it.each([
    ['DATABASE_URL', 'mysql://127.0.0.1/putright'],
    ['REDIS_URL', 'http://127.0.0.1'],
    ['SMTP_URL', 'mail.example'],
    ['MAIL_FROM', 'Putright'],
    ['PUBLIC_URL', 'putright.example'],
    ['LOCK_FOR_MS', 'soon'],
  ])('refuse a %s of %s, and say what is wanted', (name, value) => {
    const answer = settingsFrom({ ...complete, [name]: value })
    expect(answer).toMatchObject({ complete: false, wrong: [expect.stringMatching(`^${name} .* It wants `)] })
  })
})
