import { readFile } from 'node:fs/promises'

/** A demo register as its file stands. What is published in it and what is made up, its first lines say. */
export const demoRegister = (name: 'cannock-chase-2023-24' | 'cossington-2023-24'): Promise<Buffer> =>
  readFile(new URL(`registers/${name}.csv`, import.meta.url))

/** Made-up documents as residents, contractors and members send them. They bear no dates: the demo’s days move. */
export type DemoDocument =
  | 'authority-to-act.pdf'
  | 'gas-safety-record.pdf'
  | 'notes-of-the-meeting.pdf'
  | 'red-label.png'
  | 'what-i-saw.eml'

export const demoDocument = (name: DemoDocument): Promise<Buffer> =>
  readFile(new URL(`documents/${name}`, import.meta.url))
