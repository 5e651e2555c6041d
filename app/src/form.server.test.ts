import { redirect } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { takeForm } from './form.server.ts'

const Form = z.object({ words: z.string('Say what it is about'), secret: z.string('Give the secret') })
const COMPLETE = { words: 'Damp in the stairwell', secret: 'lantern', seen: '7' }

describe('a form', () => {
  it('comes back as 422 with what was typed and what is missing, and without what is hidden', async () => {
    const answer = await taken({ ...COMPLETE, words: '' }, async () => redirect('/done'))
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { error: { words: ['Say what it is about'] }, initialValue: { seen: '7' } },
    })
    expect(JSON.stringify(answer)).not.toContain('lantern')
  })

  it('reaches the act with the last event its author had seen', async () => {
    const answer = await taken(COMPLETE, async ({ words }, seen) => redirect(`/${words.length}/${seen}`))
    expect(answer instanceof Response && answer.headers.get('Location')).toBe('/21/7')
  })

  it('comes back as 409 with the reason, beside its field where it is about one', async () => {
    const refusal = { because: 'This is the same as the last one.', field: 'words', why: 'not possible' }
    expect(await taken(COMPLETE, async () => refusal)).toMatchObject({
      init: { status: 409 },
      data: { error: { words: ['This is the same as the last one.'] } },
    })
  })

  it('shows what is new once the complaint has moved on, and may then be sent again', async () => {
    const answer = await taken(COMPLETE, async () => ({
      because: ['It moved on.', 'Extended.'],
      why: 'moved on',
    }))
    expect(answer).toMatchObject({ data: { error: { '': ['It moved on.', 'Extended.'] } } })
    expect(answer).toHaveProperty('data.initialValue', { words: COMPLETE.words })
  })

  it('keeps what its author had seen of the record where only the draft has moved on', async () => {
    const answer = await taken({ ...COMPLETE, version: '3' }, async () => ({
      because: 'Bryn saved this draft.',
      why: 'moved on',
      field: 'version',
    }))
    expect(answer).toHaveProperty('data.initialValue', { words: COMPLETE.words, seen: '7' })
  })

  it('comes back with what it asked to be shown, and all that was typed', async () => {
    const answer = await taken(COMPLETE, async () => ({ shown: { letter: 'Dear Nadia' } }))
    expect(answer).toMatchObject({ data: { letter: 'Dear Nadia', initialValue: { words: COMPLETE.words } } })
  })

  it('is not found where its complaint is not', async () => {
    const sent = taken(COMPLETE, async () => ({ because: 'There is no such complaint.', why: 'not found' }))
    await expect(sent).rejects.toMatchObject({ status: 404 })
  })

  it('has no list where a list was not sent, so that the page that comes back can go through it', async () => {
    const Part = z.object({ words: z.string('Say what'), on: z.array(z.string()).default([]) })
    const Lists = z.object({ heads: z.array(Part).default([]), about: Part, kinds: z.array(z.string()) })
    const cameBack = async (fields: Record<string, string>) => {
      const answer = await takeForm(sending(fields), Lists, async () => redirect('/done'))
      return (answer as { data: { initialValue: object } }).data.initialValue
    }
    expect(await cameBack({ heads: 'all', about: 'this', kinds: 'one' })).toEqual({ kinds: 'one' })
    expect(await cameBack({ 'heads.words': 'all', 'about[0]': 'this' })).toEqual({})
    expect(await cameBack({ 'heads[0]': 'all', 'about.words': 'this' })).toEqual({ about: { words: 'this' } })
    expect(await cameBack({ 'heads[1].words': 'all', 'heads[1].on': 'day' })).toEqual({
      heads: [undefined, { words: 'all', on: 'day' }],
    })
  })

  it('cut off half-way is no form, and nothing is done', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const body = '--x\r\nContent-Disposition: form-data; name="words"; filename="a.pdf"\r\n\r\n%PDF-1.7 half'
    const request = new Request('http://putright.example/', { method: 'POST', headers, body })
    const act = async () => {
      throw new Error('it was sent')
    }
    await expect(takeForm(request, Form, act)).rejects.toMatchObject({ status: 400 })
  })

  it('is not sent by adding a part to it', async () => {
    const answer = await taken({ ...COMPLETE, __intent__: '{"type":"validate","payload":{}}' }, async () => {
      throw new Error('it was sent')
    })
    expect(answer).toMatchObject({ init: { status: 200 } })
  })
})

const taken = (fields: Record<string, string>, act: Parameters<typeof takeForm<typeof Form>>[2]) =>
  takeForm(sending(fields), Form, act, { hide: ['secret'] })

const sending = (fields: Record<string, string>) =>
  new Request('http://putright.example/', { method: 'POST', body: new URLSearchParams(fields) })
