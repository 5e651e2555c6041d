import { readFile } from 'node:fs/promises'

/** A demo register as its file stands. What is published in it and what is made up, its first lines say. */
export const demoRegister = (name: 'cannock-chase-2023-24' | 'cossington-2023-24'): Promise<Buffer> =>
  readFile(new URL(`registers/${name}.csv`, import.meta.url))
