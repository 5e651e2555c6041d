import { undertakingsOf } from '@putright/complaint'
import type { Folded } from './case-file.ts'

/** What is promised, as rows that lists find what is due by. */
export const undertakingRows = ({ events, position }: Folded) =>
  undertakingsOf(events, position).map(undertaking => ({
    name: undertaking.id,
    kind: undertaking.kind,
    what: undertaking.what,
    who: undertaking.who,
    amount: undertaking.amount || null,
    paid: undertaking.paid || null,
    promised_on: undertaking.promisedOn,
    due_on: undertaking.due,
    done_on: undertaking.doneOn,
    confirmed_on: undertaking.said?.satisfied ? undertaking.said.on : null,
    satisfied: undertaking.said?.satisfied ?? null,
  }))
