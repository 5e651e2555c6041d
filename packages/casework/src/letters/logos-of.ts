import type { CoopDb } from '@putright/db'
import { logosBy, type StoredLogo } from '@putright/db/queries/logos'
import { withLogosAt } from '@putright/documents'
import type { LetterContent } from '@putright/handling-code'

type WithLogos = Pick<LetterContent, 'logos'>

/** The logos that letters were issued with, by fingerprint: those of that day, whatever came after. */
export const logosOf = async (
  db: CoopDb,
  letters: readonly WithLogos[],
): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map((await storedLogos(db, letters)).map(({ sha256, content }) => [sha256, content]))

/** A letter as it was issued, its logos within it: a page of its own asks for nothing from anywhere. */
export async function htmlOf(
  db: CoopDb,
  { html, content }: { html: string; content: WithLogos },
): Promise<string> {
  const logos = new Map((await storedLogos(db, [content])).map(logo => [logo.sha256, addressWith(logo)]))
  return withLogosAt(html, sha256 => {
    const address = logos.get(sha256)
    if (!address) throw new Error(`The logo ${sha256} is not there`)
    return address
  })
}

const storedLogos = (db: CoopDb, letters: readonly WithLogos[]): Promise<StoredLogo[]> =>
  logosBy(
    db,
    letters.flatMap(({ logos }) => [logos?.landlord, logos?.sender].flatMap(logo => logo?.sha256 ?? [])),
  )

const addressWith = ({ mediaType, content }: StoredLogo) =>
  `data:${mediaType};base64,${content.toString('base64')}`
