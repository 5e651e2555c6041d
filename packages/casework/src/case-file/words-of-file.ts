import PostalMime, { type Address } from 'postal-mime'

/** Whether a document is words that can be read, shown and searched for names. */
export const isWords = (mediaType: string): boolean => mediaType.startsWith('text/') || mediaType === MAIL

const MAIL = 'message/rfc822'

/** The words of a text file or an e-mail. What an e-mail carried with it is named and not read. */
export const wordsOfFile = async (mediaType: string, content: Uint8Array): Promise<string> =>
  mediaType === MAIL ? wordsOfMail(content) : decoded(content)

async function wordsOfMail(content: Uint8Array): Promise<string> {
  const { from, to, date, subject, text, html, attachments } = await PostalMime.parse(content)
  const people = (list: readonly Address[]) =>
    list.map(({ name, address }) => [name, address && `<${address}>`].filter(Boolean).join(' ')).join(', ')
  return [
    from && `From: ${people([from])}`,
    to && `To: ${people(to)}`,
    date && `Date: ${date}`,
    `Subject: ${subject ?? ''}`,
    ...attachments.map(({ filename }) => `Carried with it: ${filename ?? 'a file without a name'}`),
    '',
    text ?? (html ?? '').replaceAll(/<[^>]*>/g, ' '),
  ]
    .filter(line => line !== undefined)
    .join('\n')
}

function decoded(content: Uint8Array): string {
  const marks = [content[0], content[1]].join()
  if (marks === '255,254') return new TextDecoder('utf-16le').decode(content)
  if (marks === '254,255') return new TextDecoder('utf-16be').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    // Not UTF-8: then what Windows programs have written for thirty years, in which every byte means something.
    return new TextDecoder('windows-1252').decode(content)
  }
}
