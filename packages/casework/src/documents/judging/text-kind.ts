import { endingOf } from './safe-name.ts'

/** What text is by itself; its name says only whether it is a table or an e-mail. Null where the bytes are no text. */
export function textKind(
  name: string,
  bytes: Buffer,
): 'txt' | 'csv' | 'eml' | 'a web page' | 'a script' | null {
  const text = textOf(bytes)
  if (text === null) return null
  const ending = endingOf(name)
  if (MARKUP.test(text) || MARKUP_ENDINGS.has(ending)) return 'a web page'
  if (text.startsWith('#!') || SCRIPT_ENDINGS.has(ending)) return 'a script'
  if ((ending === 'eml' || ending === '') && looksLikeMail(text)) return 'eml'
  return ending === 'csv' ? 'csv' : 'txt'
}

/** The text of bytes without characters that no text has; null where they have some. */
function textOf(bytes: Buffer): string | null {
  const text = decoded(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text) ? null : text
}

function decoded(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff')
    return new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be').decode(bytes)
  // Without a mark it is UTF-8, or an older Windows file, in which every byte is some letter: the same controls tell.
  return new TextDecoder('utf-8').decode(bytes)
}

const MARKUP =
  /^\s*<(!--|\?xml|!doctype|(html|head|body|script|style|svg|iframe|object|embed|meta|link|title|table|div|p|a|img|form|br|h\d)\b)/i
const MARKUP_ENDINGS = new Set(['html', 'htm', 'xhtml', 'mht', 'mhtml', 'shtml', 'svg', 'xml', 'xsl', 'xslt'])
const SCRIPT_ENDINGS = new Set(
  'js mjs cjs jse ts vbs vbe wsf wsh hta bat cmd ps1 psm1 sh bash zsh command py rb pl php lua reg url lnk scf inf iqy application desktop'.split(
    ' ',
  ),
)

// An e-mail begins with the lines of its head, of which these are some.
function looksLikeMail(text: string): boolean {
  const [head = ''] = text.slice(0, 100_000).split(/\r?\n\r?\n/, 1)
  const known = head.match(
    /^(from|to|cc|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|reply-to|x-[a-z-]+):/gim,
  )
  return (known?.length ?? 0) >= 2 && /^[\w-]+:|^From /.test(head)
}
