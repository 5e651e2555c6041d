/** The kinds of document that are taken. `endings`: what a name of this kind may end in, the usual one first. */
export const KINDS = {
  pdf: { mediaType: 'application/pdf', words: 'a PDF', endings: ['pdf'] },
  png: { mediaType: 'image/png', words: 'a PNG picture', endings: ['png'] },
  jpg: { mediaType: 'image/jpeg', words: 'a JPEG picture', endings: ['jpg', 'jpeg', 'jfif'] },
  gif: { mediaType: 'image/gif', words: 'a GIF picture', endings: ['gif'] },
  webp: { mediaType: 'image/webp', words: 'a WebP picture', endings: ['webp'] },
  heic: { mediaType: 'image/heic', words: 'an HEIC picture', endings: ['heic', 'heif'] },
  doc: { mediaType: 'application/msword', words: 'an older Word document', endings: ['doc'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: 'a Word document',
    endings: ['docx'],
  },
  docm: {
    mediaType: 'application/vnd.ms-word.document.macroEnabled.12',
    words: 'a Word document with macros',
    endings: ['docm'],
  },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    words: 'an OpenDocument text',
    endings: ['odt'],
  },
  rtf: { mediaType: 'application/rtf', words: 'an RTF document', endings: ['rtf'] },
  txt: { mediaType: 'text/plain', words: 'plain text', endings: ['txt', 'text'] },
  csv: { mediaType: 'text/csv', words: 'a CSV table', endings: ['csv'] },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    words: 'an Excel workbook',
    endings: ['xlsx'],
  },
  xlsm: {
    mediaType: 'application/vnd.ms-excel.sheet.macroEnabled.12',
    words: 'an Excel workbook with macros',
    endings: ['xlsm'],
  },
  eml: { mediaType: 'message/rfc822', words: 'an e-mail', endings: ['eml'] },
  msg: { mediaType: 'application/vnd.ms-outlook', words: 'an Outlook message', endings: ['msg'] },
} as const satisfies Record<string, { mediaType: string; words: string; endings: readonly string[] }>

export type Kind = keyof typeof KINDS

export const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text)

// Cameras, telephones and browsers often save one kind of picture under the ending of another, and nothing is hidden by it.
const PICTURES: ReadonlySet<Kind> = new Set(['png', 'jpg', 'gif', 'webp', 'heic'])

/** Whether a name may end like this for what the content is. */
export function endingFits(ending: string, kind: Kind): boolean {
  const kinds = PICTURES.has(kind) ? PICTURES : [kind]
  return [...kinds].some(each => (KINDS[each].endings as readonly string[]).includes(ending))
}

/** What whoever opens a document should know before they do. Kept with it and shown as it stands. */
export const FLAGS = [
  'holds macros',
  'is locked with a password',
  'runs a script when opened',
  'starts another program when opened',
  'holds other files',
  'fetches something from elsewhere when opened',
  'says where it was taken',
  'could not be looked into wholly',
] as const
export type Flag = (typeof FLAGS)[number]
