/** How the product meets a provision: it computes and refuses, a letter says it, a report counts it, or people do it. */
export const MEANS = ['rule', 'letter', 'report', 'people'] as const
export type Means = (typeof MEANS)[number]

export interface Proof {
  /** From the root of the repository. */
  file: string
  /** The title of a test or of a group of them, or the part of it that names the promise. */
  title: string
}

/** One row of the table of the Code in the handbook. */
export interface Coverage {
  provision: string
  means: Means[]
  what: string
  proofs: Proof[]
}

/** Reads `| 6.2 | rule, letter | What it does. | \`path\` “title” |` rows; other lines are prose. Throws where one cannot be read. */
export const readCoverage = (markdown: string): Coverage[] =>
  markdown
    .split('\n')
    .filter(line => /^\| \d+\.\d+ \|/.test(line))
    .map(readRow)

function readRow(line: string): Coverage {
  const [provision = '', means = '', what = '', proofs = ''] = line
    .slice(1, -1)
    .split(' | ')
    .map(cell => cell.trim())
  return { provision, means: means.split(', ').map(readMeans), what, proofs: readProofs(proofs) }
}

function readMeans(word: string): Means {
  const means = MEANS.find(known => known === word)
  if (!means) throw new Error(`“${word}” is no way to meet a provision`)
  return means
}

const readProofs = (cell: string): Proof[] =>
  [...cell.matchAll(/`(?<file>[^`]+)` “(?<title>[^”]+)”/g)].map(({ groups }) => ({
    file: groups?.file ?? '',
    title: groups?.title ?? '',
  }))
