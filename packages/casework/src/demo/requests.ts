import type { Connection } from '@putright/db'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { Answer } from '../answer.ts'
import { PassOnForm, passOn } from '../intake/pass-on.ts'
import { addNote, NoteForm } from '../requests/add-note.ts'
import { DissatisfactionForm, recordDissatisfaction } from '../requests/dissatisfaction.ts'
import { logRequest, RequestForm } from '../requests/log-request.ts'
import { firstReview } from '../requests/start-request.ts'
import { known, type Laid } from './lay-organisations.ts'

/** How many working days ago it came, and what happened since, on days counted the same way. */
interface Asked {
  ago: number
  coop: string
  kind: RequestForm['kind']
  who: string
  askedBy?: string
  category: string
  summary: string
  notes: [ago: number, kind: NoteForm['kind'], words: string][]
  unhappy?: [ago: number, words: string]
}

const ASKED: readonly Asked[] = [
  {
    ago: 10,
    coop: 'plover-court',
    kind: 'service request',
    who: 'Lorna Sampleton',
    category: 'Repairs',
    summary: 'The lobby door closes too hard',
    notes: [],
  },
  {
    ago: 14,
    coop: 'plover-court',
    kind: 'service request',
    who: 'Amir Instance',
    category: 'Communal areas',
    summary: 'New bulbs for the cycle store',
    notes: [
      [9, 'progress', 'The electrician has the key and comes on Thursday.'],
      [6, 'answer', 'All six bulbs are new.'],
    ],
    unhappy: [3, 'Two of them were out again on Sunday, and nobody rang back.'],
  },
  {
    ago: 4,
    coop: 'kittiwake-street',
    kind: 'enquiry',
    who: 'Wanda Placeholder',
    askedBy: 'Councillor Otis Specimen',
    category: 'Allocations',
    summary: 'How long the wait for a ground-floor home is',
    notes: [[2, 'progress', 'Asked the co-op for its list.']],
  },
  {
    ago: 6,
    coop: 'kittiwake-street',
    kind: 'survey feedback',
    who: 'Ilse Madeup',
    category: 'Repairs',
    summary: 'Unhappy with how long repairs take',
    notes: [[5, 'choice offered', 'Rang, and told her how to make a complaint. She will think about it.']],
  },
]

/** Requests on their way over two co-ops, and something a member was told yesterday. */
export async function tellRequests(connection: Connection, laid: Laid, today: CalendarDate): Promise<void> {
  const dayAgo = (ago: number) => englandAndWales.before(today, ago)
  const officer = known(laid.people, 'asha@harbour-lights.example')
  const as = (personId: string, ago: number) => ({ connection, personId, today: dayAgo(ago) })
  for (const { ago, coop, who, notes, unhappy, ...asked } of ASKED) {
    const form = RequestForm.parse({
      ...asked,
      coopId: known(laid.organisations, coop),
      receivedOn: dayAgo(ago),
      channel: 'telephone',
      residentName: who,
      reviewOn: firstReview(dayAgo(ago)),
    })
    const { requestId } = told(await logRequest(as(officer, ago), form))
    for (const [seen, [when, kind, words]] of notes.entries()) {
      const note = NoteForm.parse({ kind, words, on: dayAgo(when), reviewOn: firstReview(dayAgo(when)) })
      told(await addNote(as(officer, when), { requestId, seen }, note))
    }
    if (!unhappy) continue
    const [when, words] = unhappy
    const voiced = DissatisfactionForm.parse({ on: dayAgo(when), words, choice: 'complain' })
    told(await recordDissatisfaction(as(officer, when), { requestId, seen: notes.length }, voiced))
  }
  const passed = PassOnForm.parse({
    coopId: known(laid.organisations, 'plover-court'),
    toldOn: dayAgo(1),
    channel: 'in person',
    residentName: 'Bettina Sample',
    contact: '11 Plover Court',
    words: 'The laundry has been locked since Friday, and the office only says that it knows.',
  })
  told(await passOn(as(known(laid.people, 'mina@plover-court.example'), 0), passed))
}

function told<Done extends object>(answer: Answer<Done>): Done {
  if (!answer.done) throw new Error(`A request cannot be told: ${answer.because.join(' ')}`)
  return answer
}
