/** Text as a letter may carry it: whole characters, ordinary line breaks, nothing that acts instead of being read. */
export const readable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNREADABLE, '')

// Control characters, the overrides that turn text round, and code points that are no characters.
const UNREADABLE = /(?!\n)[\p{Cc}\u202d\u202e\ufeff\p{Noncharacter_Code_Point}]/gu
