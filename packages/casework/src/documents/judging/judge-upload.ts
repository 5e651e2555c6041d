import { detectKind } from './detect-kind.ts'
import { endingFits, type Flag, KINDS } from './kinds.ts'
import { endingOf, plainName, safeName } from './safe-name.ts'

export const MOST_MEGABYTES = 20

/** An upload that can be kept, under a safe name; or why not, in a sentence that names it. */
export type Judgement =
  | { fit: true; name: string; mediaType: string; flags: Flag[] }
  | { fit: false; because: string }

/** Judges a file by what is in it. Its name and the kind a browser gave it are never believed. */
export async function judgeUpload(givenName: string, bytes: Buffer): Promise<Judgement> {
  const name = plainName(givenName)
  if (bytes.length === 0) return refused(name, 'is empty')
  if (isTooLarge(bytes.length)) return refused(name, TOO_LARGE)
  if (bytes.includes(SCANNERS_TEST)) return refused(name, 'is the file by which virus scanners are tested')
  const detected = await detectKind(name, bytes)
  if ('unfit' in detected) return refused(name, `is ${detected.unfit}`)
  const { kind, flags } = detected
  const ending = endingOf(name)
  if (ending && !endingFits(ending, kind))
    return refused(name, `ends in .${ending}, but what is in it is ${KINDS[kind].words}`)
  return { fit: true, name: safeName(name, kind), mediaType: KINDS[kind].mediaType, flags }
}

// We look for no viruses; whoever tries whether anything infected is taken tries with this, and a scanner would take it away.
const SCANNERS_TEST = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'

/** Whether a file of so many bytes is refused before it is read. */
export const isTooLarge = (size: number): boolean => size > MOST_MEGABYTES * 1024 * 1024

export const TOO_LARGE = `is larger than ${MOST_MEGABYTES} MB`

export const refused = (name: string, why: string): Judgement => ({
  fit: false,
  because: `“${name}” ${why}.`,
})
