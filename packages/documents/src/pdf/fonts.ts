import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { coverageOf } from './coverage.ts'

export interface Font {
  family: string
  blob: Buffer
  /** The code points it can show. */
  coverage: ReadonlySet<number>
}

const require = createRequire(import.meta.url)

function font(family: string, path: string): Font {
  const blob = readFileSync(require.resolve(`@expo-google-fonts/${path}`))
  return { family, blob, coverage: coverageOf(blob) }
}

const OURS = 'atkinson-hyperlegible-next'

/** Our own face first; the others only for characters it lacks. */
export const FONTS: readonly Font[] = [
  font('Atkinson Hyperlegible Next', `${OURS}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  font('Noto Sans', 'noto-sans/400Regular/NotoSans_400Regular.ttf'),
  font('Noto Sans Arabic', 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  font('Noto Sans Bengali', 'noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf'),
  font('Noto Emoji', 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
]

export const BOLD: Font = font(
  'Atkinson Hyperlegible Next',
  `${OURS}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
)
