import { extractText, getDocumentProxy } from 'unpdf'

export async function readPdf(bytes: Uint8Array) {
  // The reader takes the bytes away from their owner.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const { text } = await extractText(pdf, { mergePages: true })
  const { info, metadata } = await pdf.getMetadata()
  return {
    text: inOneLine(text),
    footers: text.match(FOOTER) ?? [],
    info: info as Record<string, unknown>,
    universalAccess: metadata.get('pdfuaid:part') as unknown,
    marked: (await pdf.getMarkInfo())?.Marked,
    roles: rolesIn(await (await pdf.getPage(1)).getStructTree()),
    fonts: fontsIn(bytes),
  }
}

/** What each picture says to whoever does not see it, over all pages. */
export async function figuresOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const trees = []
  for (let page = 1; page <= pdf.numPages; page++) trees.push(await (await pdf.getPage(page)).getStructTree())
  return trees.flatMap(altsIn)
}

const FOOTER = /Page \d+ of \d+ · \S+/g

/** Text to compare across page and line ends. */
export const inOneLine = (text: string): string =>
  text
    .replace(FOOTER, '')
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim()

interface Tagged {
  role?: string
  alt?: string
  children?: unknown[]
}

function rolesIn(node: Tagged | null): string[] {
  if (node === null) return []
  return [node.role ?? '', ...(node.children ?? []).flatMap(child => rolesIn(child as Tagged))].filter(
    role => role !== '',
  )
}

function altsIn(node: Tagged | null): string[] {
  if (node === null) return []
  return [
    ...(node.role === 'Figure' ? [node.alt ?? ''] : []),
    ...(node.children ?? []).flatMap(child => altsIn(child as Tagged)),
  ]
}

// A subset of an embedded font is named by six capitals, a plus and the font.
const fontsIn = (bytes: Uint8Array): string[] => [
  ...new Set(
    Array.from(
      Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g),
      ([, name]) => name ?? '',
    ),
  ),
]
