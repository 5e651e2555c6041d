import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { contactBlockInForce } from './ombudsman-contact.ts'

describe('how to reach the Ombudsman', () => {
  it('is by web form, telephone and post, and no longer by e-mail', () => {
    const contact = contactBlockInForce(on('2026-11-22'))
    expect(contact).toMatchObject({ telephone: '0300 111 3000', post: expect.stringContaining('PR2 0ET') })
    expect(contact.web).toMatch(/^https:/)
    expect(JSON.stringify(contact)).not.toContain('@')
  })
  it('throws for a day of which nothing is held', () =>
    expect(() => contactBlockInForce(on('2022-03-31'))).toThrow('31 March 2022'))
})
