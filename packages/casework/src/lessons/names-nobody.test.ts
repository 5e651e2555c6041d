import { describe, expect, it } from 'vitest'
import { namesSomebody } from './names-nobody.ts'

const NADIA = {
  reference: 'PLO-2026-001',
  name: 'Mrs Nadia Will-O’Shea',
  address: '4 Plover Court, London E8 1AB',
  email: 'nadia@example.org',
  telephone: '01632 960 001',
  whose: 'the resident’s' as const,
}
const LENA = {
  ...{ reference: '', name: 'Lena Example', address: '2 Wren Row', email: 'lena@example.org', telephone: '' },
  whose: 'the representative’s' as const,
}
const said = (lesson: string) => namesSomebody({ lesson }, [NADIA, LENA])?.because[0]

describe('9.1 a lesson names nobody', () => {
  it.each([
    ['As in plo-2026-001, calls are lost.', 'the complaint’s reference'],
    ['Answer NADIA@example.org sooner.', 'the resident’s e-mail address'],
    ['Ring 01632960001 back.', 'the resident’s telephone number'],
    ["nadia  will-o'shea was not told.", 'the resident’s name'],
    ['Tell Nadia’s neighbours too.', 'the resident’s name'],
    ['Mend the gutter at 4 plover court.', 'the resident’s address'],
    ['Everyone in E81AB waits.', 'the resident’s address'],
    ['Lena had to ask twice.', 'the representative’s name'],
    ['Write to lena@example.org too.', 'the representative’s e-mail address'],
    ['Nobody rang at 2 Wren Row.', 'the representative’s address'],
  ])('%s', (words, what) => expect(said(words)).toMatch(new RegExp(`^Leave out ${what}`)))

  it.each(['Log every call, and somebody will ring back within a day.', 'Plover Court needs a rota.', ''])(
    'lets pass: %s',
    words => expect(said(words)).toBeUndefined(),
  )
  it('has nothing to find where a register names nobody', () =>
    expect(
      namesSomebody({ lesson: 'Anything' }, [
        { reference: '', name: '', address: '', email: '', telephone: '', whose: 'the resident’s' },
      ]),
    ).toBeNull())
})
