import type { LetterLogo } from '@putright/handling-code'
import { escaped } from './escape.ts'

/** A logo, named as a mail names a part of its own (RFC 2392): what is stored says which picture it is, and stays small. */
export const logoHtml = (className: string, logo: LetterLogo | null): string =>
  logo
    ? `\n<img class="${className}" src="cid:${escaped(logo.sha256)}@letter" alt="${escaped(logo.alt)}">`
    : ''

/** A letter’s HTML with each logo at an address where it is to be had. */
export const withLogosAt = (html: string, addressOf: (sha256: string) => string): string =>
  // What people wrote has no quotation mark left that could begin such an attribute.
  html.replaceAll(
    / src="cid:([0-9a-f]{64})@letter"/g,
    (_, sha256: string) => ` src="${escaped(addressOf(sha256))}"`,
  )
