import type { LetterContent } from '@putright/handling-code'
import { letterBody } from './letter-html.ts'

/** The letter as an article within a page that has a heading of its own: its headings stand one level lower. */
export const letterWithin = (content: LetterContent): string =>
  // What people wrote is escaped, so these are our own headings only.
  letterBody(content).replaceAll(
    /<(\/?)h([1-5])>/g,
    (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}>`,
  )
