import { expect, test } from '../fixtures.ts'
import { cast } from '../world/access/cast.ts'
import { diceOf } from '../world/access/dice.ts'
import { pagesAlike } from '../world/access/pages-alike.ts'
import { randomVisits } from '../world/access/random-visits.ts'
import { untouched } from '../world/access/standing.ts'
import { timesOfNothing } from '../world/access/times-of-nothing.ts'
import { visitorOf } from '../world/access/visit.ts'
import { routes } from '../world/routes.ts'

/**
 * Random people ask for random things of theirs, of others, and of no kind at all. Words stand in all that anybody wrote and
 * in all names: none of them ever stands in an answer to somebody whom it is not for. `pnpm bench --random-actors` asks more.
 */
const REQUESTS = Number(process.env.PUTRIGHT_RANDOM_REQUESTS ?? 800)
const SEED = Number(process.env.PUTRIGHT_RANDOM_SEED ?? 7473)

test.describe
  .serial('nobody reaches what is not theirs', () => {
    let all: Awaited<ReturnType<typeof cast>>
    let visitor: ReturnType<typeof visitorOf>
    test.beforeAll(async ({ installation }) => {
      all = await cast(installation.databaseUrl)
      visitor = visitorOf(installation.appUrl)
    })
    test.afterAll(async () => {
      visitor.leave()
      await all.close()
    })

    test(`${REQUESTS} random requests, and none of them leaks`, async () => {
      test.setTimeout(60_000 + REQUESTS * 100)
      const before = await untouched(all)
      const { leaks, faults, asked, answered } = await randomVisits(
        all,
        visitor,
        routes(),
        diceOf(SEED),
        REQUESTS,
      )
      console.log(
        `      ${REQUESTS} requests, seed ${SEED}: ${leaks.length} leaks; asked ${inWords(asked)}; answered ${inWords(answered)}`,
      )
      expect(leaks, 'what was not for whoever asked').toEqual([])
      expect(faults, 'answers that no page should give').toEqual([])
      expect(await untouched(all), 'what is nobody’s who asked').toEqual(before)
    })

    test('lists, counts, figures, finds and exports are the same when others’ complaints come in', async () => {
      test.setTimeout(60_000 + REQUESTS * 50)
      const { looked, differ } = await pagesAlike(
        all,
        visitor,
        routes(),
        diceOf(SEED),
        Math.max(80, REQUESTS / 20),
      )
      console.log(`      ${looked} looks at lists, before and after; ${differ.length} differ`)
      expect(differ).toEqual([])
    })

    test('what is not theirs takes as long to be not found as what does not exist', async () => {
      test.setTimeout(60_000 + REQUESTS * 50)
      for (const { what, theirs, none, z } of await timesOfNothing(
        all,
        visitor,
        Math.max(40, REQUESTS / 200),
      )) {
        console.log(
          `      ${what} not found: others’ ${theirs.toFixed(2)} ms, none ${none.toFixed(2)} ms, z = ${z.toFixed(2)}`,
        )
        // Of a million runs of what takes as long, one would be further apart.
        expect(Math.abs(z), what).toBeLessThan(5)
      }
    })
  })

const inWords = (counts: Record<string, number>) =>
  Object.entries(counts)
    .toSorted(([, one], [, other]) => other - one)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ')
