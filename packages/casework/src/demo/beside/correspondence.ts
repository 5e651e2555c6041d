import { type DemoDocument, demoDocument } from '@putright/db/demo'
import { documentsOf } from '@putright/db/queries/documents'
import { type CorrespondenceForm, correspond } from '../../acts/correspond.ts'
import { fileDocuments } from '../../acts/file-documents.ts'
import { mark } from '../../acts/mark.ts'
import type { Ago } from '../stories/story.ts'
import { inItsFile, type Telling } from '../telling.ts'
import { type Beside, officerOn } from './beside.ts'

type Said = Omit<CorrespondenceForm, 'happenedOn' | 'files'>

/** A letter, call, message or visit, with what came with it. */
export const corresponded = (ago: Ago, said: Said, ...names: DemoDocument[]): Beside => ({
  ago,
  take: async (telling, on) => {
    const form = { ...said, happenedOn: on, files: await filesCalled(names) }
    return correspond(officerOn(telling, on), telling.target, form)
  },
})

export const filed = (ago: Ago, about: string, ...names: DemoDocument[]): Beside => ({
  ago,
  take: async (telling, on) =>
    fileDocuments(officerOn(telling, on), telling.target, { about, files: await filesCalled(names) }),
})

/** Marked to be left out of what others are given. */
export const leftOut = (ago: Ago, name: DemoDocument, reason: string): Beside => ({
  ago,
  take: async (telling, on) => {
    const what = `document-${await documentCalled(telling, name)}`
    return mark(officerOn(telling, on), telling.target, { what, withheld: 'yes', reason })
  },
})

/** A document that the story’s complaint has. */
export const documentCalled = (telling: Telling, name: DemoDocument): Promise<string> =>
  inItsFile(telling, async ({ db, row }) => {
    const document = (await documentsOf(db, row)).find(each => each.name === name)
    if (!document) throw new Error(`“${telling.story.summary}” has no document called ${name}`)
    return document.id
  })

const filesCalled = (names: readonly DemoDocument[]): Promise<File[]> =>
  Promise.all(names.map(async name => new File([new Uint8Array(await demoDocument(name))], name)))
