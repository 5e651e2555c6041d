import type { LetterContent } from '@putright/handling-code'
import { letterBody } from './letter-html.ts'
import { withLogosAt } from './logo-html.ts'

/**
 * The letter as an article within a page that has a heading of its own: its headings stand one level lower. `logoAt`: where
 * the page finds a logo by its fingerprint.
 */
export const letterWithin = (content: LetterContent, logoAt: (sha256: string) => string): string =>
  // What people wrote is escaped, so these are our own headings only.
  withLogosAt(letterBody(content), logoAt).replaceAll(
    /<(\/?)h([1-5])>/g,
    (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}>`,
  )
