import { undertakingsOf } from '@putright/complaint'
import { englandAndWales } from '@putright/working-days'
import { buildCaseFile } from '../../acts/build-case-file.ts'
import { fulfilUndertaking } from '../../acts/fulfil-undertaking.ts'
import { contactOmbudsman } from '../../acts/ombudsman/contact.ts'
import { type DeterminationForm, determine } from '../../acts/ombudsman/determination.ts'
import { sendEvidence } from '../../acts/ombudsman/evidence.ts'
import { requestEvidence } from '../../acts/ombudsman/evidence-request.ts'
import type { Ago } from '../stories/story.ts'
import { inItsFile } from '../telling.ts'
import { type Beside, officerOn } from './beside.ts'

type Order = Omit<DeterminationForm['orders'][number], 'by'> & { /** Working days. */ within: number }

/** What is told of one case of the Ombudsman’s, by its reference there. */
export const atTheOmbudsman = (reference: string) => ({
  contacted: (ago: Ago, direction: 'in' | 'out', words: string): Beside => ({
    ago,
    take: (telling, on) =>
      contactOmbudsman(officerOn(telling, on), telling.target, {
        ...{ direction, reference, on, words, settles: '', files: [] },
      }),
  }),
  /** Without a day of its own, so that the clock of the Code’s guidance runs. */
  evidenceAsked: (ago: Ago, what: string): Beside => ({
    ago,
    take: (telling, on) =>
      requestEvidence(officerOn(telling, on), telling.target, { reference, on, what, due: null }),
  }),
  evidenceSent: (ago: Ago, words: string): Beside => ({
    ago,
    take: async (telling, on) => {
      const officer = officerOn(telling, on)
      const built = await buildCaseFile(officer, telling.target, {
        ...{ kind: 'for the Ombudsman', names: [], lookedThrough: false },
      })
      if (!built.done) return built
      return sendEvidence(officer, telling.target, { reference, words, pack: built.packId, on, went: 'yes' })
    },
  }),
  determined: (ago: Ago, findings: DeterminationForm['findings'], ...orders: Order[]): Beside => ({
    ago,
    take: (telling, on) =>
      determine(officerOn(telling, on), telling.target, {
        ...{ reference, on, findings, recommendations: [] },
        orders: orders.map(({ within, ...order }) => ({ ...order, by: englandAndWales.after(on, within) })),
      }),
  }),
})

/** An order carried out; of money, paid to the resident. `what` as it was ordered. */
export const orderDone = (ago: Ago, what: string, evidence: string): Beside => ({
  ago,
  take: async (telling, on) => {
    const order = await inItsFile(telling, ({ events, position }) =>
      undertakingsOf(events, position).find(each => each.kind === 'order' && each.what === what),
    )
    return fulfilUndertaking(officerOn(telling, on), telling.target, order?.id ?? '', {
      ...{ on, evidence, documentIds: [], paid: order?.amount ?? null },
      route: 'direct',
    })
  },
})
