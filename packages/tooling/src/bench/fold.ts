import { positionAfter } from '@putright/complaint'
import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales } from '@putright/working-days'
import { inTurn } from './in-turn.ts'
import { recordOfSixty } from './record-of-sixty.ts'
import type { Result } from './result.ts'

/** Where a complaint of sixty events stands, beside reading those events as JSON. */
export async function measureFold(): Promise<Result[]> {
  const text = JSON.stringify(recordOfSixty)
  const spreads = await inTurn(
    5000,
    () => positionAfter(recordOfSixty, codeAsPolicy, englandAndWales),
    () => JSON.parse(text),
  )
  const name = `Fold of a complaint of ${recordOfSixty.length} events`
  return [{ name, floor: 'JSON.parse of the same events', ...spreads, statements: null }]
}
