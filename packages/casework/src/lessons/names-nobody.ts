import { type Refusal, refuse } from '../answer.ts'

/** By what somebody could be known. Empty where it is not known. */
export interface Identity {
  reference: string
  name: string
  address: string
  email: string
  telephone: string
  whose: 'the resident’s' | 'the representative’s'
}

/**
 * A lesson is read by the whole committee, who are the resident's neighbours, and perhaps by other co-ops: refused
 * while its words hold anything by which a resident, or whoever acts for them, could be known. `fields` by name.
 */
export function namesSomebody(
  fields: Readonly<Record<string, string>>,
  identities: readonly Identity[],
): Refusal | null {
  for (const [field, words] of Object.entries(fields)) {
    const found = identities.flatMap(identity => tellTale(words, identity) ?? [])[0]
    if (found)
      return refuse(
        'not possible',
        `Leave out ${found}: the committee reads this, and nobody is to be known by it.`,
        field,
      )
  }
  return null
}

function tellTale(words: string, identity: Identity): string | null {
  const { reference, name, address, email, telephone, whose } = identity
  const text = plain(words)
  const holds = (part: string) => part !== '' && text.includes(plain(part))
  if (holds(reference)) return 'the complaint’s reference'
  if (holds(email)) return `${whose} e-mail address`
  if (holds(name.replace(TITLE, '')) || partsOf(name).some(part => namedIn(words, part)))
    return `${whose} name`
  if (holds(address.split(/[,\n]/)[0] ?? '') || holdsPostcode(text, address)) return `${whose} address`
  if (digits(telephone).length >= 6 && digits(words).includes(digits(telephone)))
    return `${whose} telephone number`
  return null
}

const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim().toLowerCase()

const digits = (text: string): string => text.replaceAll(/\D/g, '')

const TITLE = /^(mr|mrs|miss|ms|mx|dr)\.? /i

const partsOf = (name: string): string[] =>
  name
    .replace(TITLE, '')
    .split(/[^\p{L}'’-]+/u)
    .filter(part => part.length > 2)

// With a capital letter only: residents are called Will and Rose, and lessons say that things will rise.
const namedIn = (words: string, part: string): boolean =>
  (words.match(/[\p{L}'’-]+/gu) ?? []).some(
    word => /^\p{Lu}/u.test(word) && plain(word).replace(/'s$/, '') === plain(part),
  )

const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/

function holdsPostcode(text: string, address: string): boolean {
  const postcode = POSTCODE.exec(plain(address))?.[0].replace(' ', '')
  return postcode !== undefined && text.replaceAll(' ', '').includes(postcode)
}
