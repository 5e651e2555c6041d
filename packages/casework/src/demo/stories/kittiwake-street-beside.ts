import type { Beside } from '../beside/beside.ts'
import { aLesson } from '../beside/learning.ts'
import { atTheOmbudsman, orderDone } from '../beside/ombudsman.ts'

const bulging = aLesson({
  rootCause:
    'The list of emergencies had water and gas on it and no ceilings, so the call was ordered as routine.',
  lesson: 'Whoever takes a call goes by the list. What is not on it waits.',
  change: 'A bulging ceiling is on the list of emergencies: somebody calls within the day.',
})

const fallen = atTheOmbudsman('DEMO-0287')

const PAID = '£200 for the distress, on top of what was paid before'

/** Determined by the Ombudsman: one order done and one to do. Its lesson is offered to other co-ops. */
export const ceiling: readonly Beside[] = [
  bulging.proposed(98),
  bulging.offered(92, 'plover-court', 'wren-row'),
  fallen.evidenceAsked(
    86,
    'The complaint file of both stages, the repair orders, and your list of emergencies.',
  ),
  fallen.evidenceSent(75, 'Sent through the Ombudsman’s website.'),
  fallen.determined(
    24,
    [
      { head: '1', about: '', term: 'maladministration' },
      { head: '', about: 'How the complaint was handled', term: 'service failure' },
    ],
    { kind: 'payment', what: PAID, amount: 200_00, within: 20 },
    {
      kind: 'review',
      what: 'Look again at how reports of ceilings are ranked, and tell the Ombudsman what changed',
      amount: null,
      within: 30,
    },
  ),
  orderDone(10, PAID, 'The bank’s confirmation, sent to the Ombudsman the same day.'),
]
