import { readdirSync, readFileSync } from 'node:fs'
import { ACTS } from '@putright/complaint'
import { readTable, writeTable } from '@putright/handbook/access-matrix'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { COLUMNS } from './testing/access/columns.ts'
import { EVERY_ACT, OF_COMPLAINTS } from './testing/access/every-act.ts'
import { openScenes } from './testing/access/scene.ts'
import { CELLS, type TriedAct, tryEverything } from './testing/access/try-everything.ts'

let scenes: Awaited<ReturnType<typeof openScenes>>
let rows: TriedAct[]
beforeAll(async () => {
  scenes = await openScenes()
  const { found, tried, faults, kept } = await tryEverything(scenes)
  rows = found
  console.log(`      ${tried} combinations of act, role and standing were tried`)
  expect(faults, 'what failed instead of being refused').toEqual([])
  expect(kept, 'rows that were kept').toEqual({})
}, 600_000)
afterAll(() => scenes.close())

it('everybody may do what the handbook’s table says, and nothing else', async () => {
  const headings = [...COLUMNS.map(({ heading }) => heading), 'Walled off', 'Ended', 'Foreign']
  if (process.env.PUTRIGHT_WRITE_TABLE) await writeTable('acts', headings, rows)
  const told = new Map((await readTable('acts')).map(({ key, cells }) => [key, cells.join(' ')]))
  expect(Object.fromEntries(rows.map(({ key, cells }) => [key, cells.join(' ')]))).toEqual(
    Object.fromEntries(told),
  )
})

it('every act there is of a complaint is tried; and whatever is tried, somebody may do', () => {
  expect(Object.keys(OF_COMPLAINTS).toSorted()).toEqual([...ACTS].toSorted())
  const done = new Set(rows.flatMap(({ key, cells }) => (cells.includes(CELLS.done) ? key : [])))
  expect(KEYS.filter(key => !done.has(key))).toEqual(['giveRole: to themself'])
})

it('whatever the pages can do in somebody’s name is tried', () => {
  const tried = new Set(KEYS.map(key => key.replace(/:.*/, '')))
  expect([...tried].toSorted()).toEqual(doneInSomebodysName())
})

const KEYS = Object.values(EVERY_ACT).flatMap(Object.keys)

/** What this package gives the pages to do: the functions it exports that take who acts and answer whether it was done. */
function doneInSomebodysName(): string[] {
  const source = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
  const given: string[] = source('./index.ts').match(/\b[a-z]\w+\b/g) ?? []
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !/\.test\.ts$|^testing/.test(file))
    .flatMap(file =>
      source(`./${file}`)
        .split(/^export /m)
        .slice(1),
    )
    .flatMap(text => {
      const [head = ''] = text.split(/: Promise</)
      const [, name = ''] = /^(?:async )?(?:function|const) (\w+)/.exec(head) ?? []
      return given.includes(name) && /: Actor[,)]/.test(head) && !CARRIES_OUT.test(head) ? name : []
    })
    .toSorted()
}

// What is given an act does it in its place.
const CARRIES_OUT = /\bact: \(actor/
