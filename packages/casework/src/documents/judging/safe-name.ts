import { endingFits, KINDS, type Kind } from './kinds.ts'

const MOST_CHARACTERS = 100

/** What a name ends in after its last dot, in small letters; empty where that is no ending, as in “Report 2.1”. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 ? name.slice(dot + 1) : ''
  return /^(?=.*[A-Za-z])[A-Za-z0-9]{1,8}$/.test(ending) ? ending.toLowerCase() : ''
}

/**
 * A name as it can be shown to people: no folder, nothing invisible and nothing that turns the direction of writing.
 * Letters of any script stay.
 */
export function plainName(name: string): string {
  const plain = (name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    // The two joiners are part of how Persian and several Indian languages are written.
    .replaceAll(/(?![\u200c\u200d])\p{C}|[\u2028\u2029]/gu, '')
    .replaceAll(/[<>:"|?*%]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
  return shortened(plain) || 'document'
}

/** The name a document is kept under: plain, and ending as its content asks. */
export function safeName(name: string, kind: Kind): string {
  const plain = plainName(name)
  const ending = endingOf(plain)
  const stem = ending && endingFits(ending, kind) ? plain.slice(0, -ending.length - 1) : plain
  const [usual] = KINDS[kind].endings
  const kept = (KINDS[kind].endings as readonly string[]).includes(ending) ? ending : usual
  return `${RESERVED.test(stem) ? `_${stem}` : stem}.${kept}`
}

// Names that Windows keeps for devices.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

function shortened(name: string): string {
  const characters = [...name]
  if (characters.length <= MOST_CHARACTERS) return name
  const ending = endingOf(name)
  const kept = characters.slice(0, MOST_CHARACTERS - ending.length - 1).join('')
  return ending ? `${kept.trimEnd()}.${ending}` : kept
}
