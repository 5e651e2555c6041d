import type { Connection } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import { makeAgent, makeCoop } from './cast.ts'
import { diceOf } from './dice.ts'
import { fill } from './fill.ts'

export interface Amount {
  coops: number
  complaints: number
  /** How many years back the first was received. */
  years: number
  seed: number
  today: CalendarDate
}

/**
 * Fills a database with made-up co-ops under one made-up agent, their complaints evenly shared. The same amount and
 * seed give the same stories. Loaded by COPY with positions from the fold, so that `verify` finds nothing.
 */
export async function generate(
  connection: Connection,
  amount: Amount,
  progress: (done: number) => void,
): Promise<{ officerId: string }> {
  const dice = diceOf(amount.seed)
  const { agentId, officers } = await makeAgent(connection, amount.today)
  for (let number = 0; number < amount.coops; number += 1) {
    const { coopId, members } = await makeCoop(connection, agentId, number, amount.today)
    const share =
      Math.floor((amount.complaints * (number + 1)) / amount.coops) -
      Math.floor((amount.complaints * number) / amount.coops)
    await fill(connection, coopId, { officers, members }, { ...amount, complaints: share }, dice)
    progress(number + 1)
  }
  return { officerId: officers[0] }
}
