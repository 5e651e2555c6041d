import { describe, expect, it } from 'vitest'
import { SignUpForm, signUpFrom } from './sign-up-form.ts'

const COOP = {
  kind: 'coop',
  name: 'Plover Court Housing Co-operative Limited',
  slug: '',
  founder: 'Sol Merriweather',
  email: ' Sol@Plover-Court.example ',
  homes: '1,024',
  yearEnd: { day: '31', month: '3' },
  registeredProvider: 'yes',
  ombudsmanMember: 'no',
  handlesOwn: 'yes',
  referencePrefix: '',
}

const refusal = (change: object): string =>
  SignUpForm.safeParse({ ...COOP, ...change })
    .error?.issues.map(({ message }) => message)
    .join(' ') ?? 'taken'

describe('what somebody says who sets up an organisation', () => {
  it('is taken, and what was left empty is made from the name', () => {
    expect(signUpFrom(SignUpForm.parse(COOP))).toEqual({
      kind: 'coop',
      name: 'Plover Court Housing Co-operative Limited',
      slug: 'plover-court',
      founder: 'Sol Merriweather',
      email: 'sol@plover-court.example',
      coop: {
        referencePrefix: 'PC',
        yearEnd: '03-31',
        homes: 1024,
        registeredProvider: true,
        ombudsmanMember: false,
        handlesOwn: true,
      },
    })
  })

  it('asks an agent for nothing of a co-op', () => {
    const { name, founder, email } = COOP
    expect(signUpFrom(SignUpForm.parse({ kind: 'agent', name, founder, email })).coop).toBeNull()
  })

  it.each([
    [
      'a name of 200,000 characters',
      { name: 'a'.repeat(200_000) },
      'Shorten this to 120 characters or fewer',
    ],
    ['no name', { name: '  ' }, 'Give its name'],
    ['a founder of 200,000 characters', { founder: 'a'.repeat(200_000) }, 'Shorten this to 120'],
    ['an address that is none', { email: 'sol at plover court' }, 'Give your e-mail address'],
    ['an address of 200,000 characters', { email: `${'a'.repeat(200_000)}@x.example` }, 'e-mail address'],
    ['capitals in the address bar', { slug: 'Plover Court' }, 'small letters a to z'],
    ['a path in the address bar', { slug: '../admin' }, 'small letters a to z'],
    ['an address-bar name of 200,000 characters', { slug: 'a'.repeat(200_000) }, '3 to 60 characters'],
    ['a year end that is no day', { yearEnd: { day: '31', month: '2' } }, 'last day of the financial year'],
    [
      '29 February, which most years lack',
      { yearEnd: { day: '29', month: '2' } },
      'last day of the financial',
    ],
    ['a year end in words', { yearEnd: { day: 'last', month: 'March' } }, 'last day of the financial year'],
    ['no year end', { yearEnd: undefined }, 'last day of the financial year'],
    ['homes that are no number', { homes: 'forty' }, 'number of homes in digits'],
    ['no homes at all', { homes: '0' }, 'number of homes in digits'],
    ['half a home', { homes: '40.5' }, 'number of homes in digits'],
    ['more homes than anybody has', { homes: '999999' }, 'number of homes in digits'],
    ['a prefix of digits', { referencePrefix: '12' }, 'Two to five capital letters'],
    ['a kind there is not', { kind: 'bank' }, 'co-op, an agent or a federation'],
    ['nothing said of who handles complaints', { handlesOwn: undefined }, 'Say who handles its complaints'],
  ])('refuses %s', (_, change, because) => expect(refusal(change)).toContain(because))

  it.each([
    ['Cossington', 'cossington', 'COS'],
    ['Tŷ Glas Co-op Ltd', 'ty-glas', 'TG'],
    ['St Mary’s & St John’s Housing Cooperative', 'st-marys-st-johns', 'SMSJ'],
    ['42', 'organisation-42', 'ORG'],
    ['!!!', 'organisation', 'ORG'],
  ])('makes of “%s” the address %s and references of %s', (name, slug, prefix) => {
    const made = signUpFrom(SignUpForm.parse({ ...COOP, name }))
    expect([made.slug, made.coop?.referencePrefix]).toEqual([slug, prefix])
  })
})
