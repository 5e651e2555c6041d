import { connect } from '@putright/db'
import { dayOf } from '@putright/working-days'
import { expect, test } from '../fixtures.ts'
import { everyForm } from '../world/access/every-form.ts'
import { placesIn } from '../world/access/places.ts'
import { surplusFields } from '../world/access/surplus.ts'
import { rowsOf } from '../world/access/twin-rows.ts'
import { twin } from '../world/access/twins.ts'
import { visitorOf } from '../world/access/visit.ts'
import { routes } from '../world/routes.ts'

/**
 * Two organisations made the same way are sent every form there is: one as somebody would fill it in, the other with what
 * closes a text and asks the database something, and with a field for every column and every other form’s field besides.
 */
test('a form takes what it asks for and no more, whatever is sent with it', async ({ installation }) => {
  test.setTimeout(600_000)
  const connection = connect(installation.databaseUrl, { max: 4 })
  const visitor = visitorOf(installation.appUrl)
  const today = dayOf(Temporal.Now.instant())
  try {
    const { coop, person } = placesIn(connection, today)
    const { id: coopId } = await coop('Stranger', null)
    const stranger = { coopId, personId: await person('Stranger', coopId, 'secretary') }
    const twins = [await twin(connection), await twin(connection)] as const
    const rows = () => Promise.all(twins.map(one => rowsOf(connection, one, Object.values(stranger))))
    const strangers = () => rowsOf(connection, { names: Object.values(stranger) }, [])
    const before = await strangers()

    const surplus = await surplusFields(connection, stranger)
    const sent = await everyForm({ connection, visitor, today }, twins, routes(), surplus)
    const { forms, done, probes, refused } = sent
    console.log(
      `      ${forms} forms, of ${done.length} something came; ${probes} fields with what is none of their choices; ${surplus.fields.length} fields of other forms and ${surplus.columns.length} columns sent besides; refused for its words ${refused.words} times, for such a field ${refused.fields}`,
    )
    expect(sent.faults).toEqual([])
    expect(sent.done.length).toBeGreaterThan(50)
    const [plain, probed] = await rows()
    expect(probed).toEqual(plain)
    expect(await strangers(), 'what is a stranger’s').toEqual(before)
  } finally {
    visitor.leave()
    await connection.close()
  }
})
