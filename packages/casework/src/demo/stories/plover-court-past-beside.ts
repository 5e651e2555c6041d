import type { Beside } from '../beside/beside.ts'
import { aLesson, noLesson } from '../beside/learning.ts'
import { atTheOmbudsman } from '../beside/ombudsman.ts'
import { askedForTheirs, heldFor } from '../beside/personal-data.ts'
import { limited } from '../beside/support.ts'

/** Nothing to learn, and why. */
export const timer: readonly Beside[] = [
  noLesson(
    86,
    'One installer left one code behind. The others were asked, and nobody else’s timer is locked.',
  ),
]

const tellers = aLesson({
  rootCause: 'Tellers were chosen on the night from whoever had come, and one of them stood for the seat.',
  lesson: 'Who counts has to be settled before the night, when it can still be somebody else.',
  change: 'Tellers are named in the notice of the meeting, and none of them stands.',
})

/** A lesson that was adopted and done, and a court that may ask about the election. */
export const count: readonly Beside[] = [
  heldFor(
    30,
    'a court',
    'The member who lost has written that he asks the county court to set the election aside.',
  ),
  tellers.proposed(156),
  tellers.adopted(140, 'Carried by the committee, for every election from now on.'),
  tellers.done(
    110,
    'The notice of the spring meeting names two tellers, and neither is on the ballot paper.',
  ),
]

const dryWalls = aLesson({
  rootCause:
    'The order for the pipe ended with the pipe. Nobody was asked to see whether the wall behind it was dry before it was closed.',
  lesson: 'A leak is not mended until what it wetted is dry.',
  change: 'Every order for a leak ends with a moisture reading, and the wall stays open until it is dry.',
})

const bath = atTheOmbudsman('DEMO-0412')

/** With the Ombudsman, who waits for the evidence; and a lesson adopted, not done yet. */
export const bathroom: readonly Beside[] = [
  dryWalls.proposed(74),
  dryWalls.adopted(60, 'Adopted. The agent changes its order form, and says when.'),
  bath.contacted(
    12,
    'in',
    'The Ombudsman has a complaint from the resident about the mould and how long it took, and will write with its questions.',
  ),
  bath.evidenceAsked(
    9,
    'The complaint file of both stages; every repair order for the bathroom; the reading of the wall before it was closed; your policy on damp and mould; and how the £120 was worked out.',
  ),
  bath.contacted(8, 'out', 'Confirmed that the request came and who deals with it.'),
]

/** Limits on contact, with an end, soon to be looked at again; and a request for all that is kept of him. */
export const keyDeposit: readonly Beside[] = [
  askedForTheirs(14, 'He rang from the number we have for him, and confirmed the day on which he moved in.'),
  limited(
    60,
    { again: 61, over: 120 },
    {
      what: 'One call a week, on Wednesdays, with one named officer. Letters and e-mails at any time; emergencies and new complaints as before.',
      reason:
        'Between five and nine calls a day for three weeks after the refusal, two of them with insults to whoever answered (notes of those calls).',
      proportionateBecause:
        'A letter and a talk with the manager changed nothing. Only calls about the key deposit are limited.',
      equalityConsidered:
        'We asked twice whether anything makes writing difficult, and offered to ring him instead. He said that nothing does.',
    },
  ),
]
