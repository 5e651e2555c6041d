import type { Connection } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import { putUpLogo } from '../organisations/logo/change-logo.ts'
import { type Colour, drawn } from './drawn.ts'
import { known, type Laid } from './lay-organisations.ts'

const WHITE: Colour = [255, 255, 255]
const DEEP: Colour = [18, 63, 77]
const TEAL: Colour = [15, 107, 107]
const SAND: Colour = [226, 169, 60]
const CLAY: Colour = [168, 50, 31]

/** Three doorways under round arches, on a common step. */
const court = () =>
  drawn(480, 200, (x, y) => {
    if (y > 0.88) return y < 0.96 ? DEEP : WHITE
    const door = Math.floor(x / 0.8)
    const fromMiddle = Math.abs(x - door * 0.8 - 0.4)
    const inside = y > 0.4 ? fromMiddle < 0.3 : Math.hypot(fromMiddle, y - 0.4) < 0.3
    return inside ? ([TEAL, SAND, CLAY][door] ?? WHITE) : WHITE
  })

/** A lighthouse, its lamp and two beams. */
const lighthouse = () =>
  drawn(360, 240, (x, y) => {
    const fromMiddle = Math.abs(x - 0.75)
    if (Math.hypot(x - 0.75, y - 0.24) < 0.11) return SAND
    if (y > 0.38 && y < 0.9 && fromMiddle < 0.06 + (y - 0.38) * 0.2)
      return Math.floor((y - 0.38) / 0.13) % 2 === 0 ? DEEP : CLAY
    if (y >= 0.9 && y < 0.97 && fromMiddle < 0.45) return DEEP
    return fromMiddle > 0.16 && fromMiddle < 0.68 && Math.abs(y - 0.24) < (fromMiddle - 0.16) * 0.22 + 0.02
      ? SAND
      : WHITE
  })

/** A co-op and its agent put up their logos before anything else happens, so that letters of both have them. */
export async function putUpLogos(
  connection: Connection,
  { people }: Laid,
  today: CalendarDate,
): Promise<void> {
  for (const [slug, email, content] of [
    ['plover-court', 'sol@plover-court.example', court()],
    ['harbour-lights', 'mair@harbour-lights.example', lighthouse()],
  ] as const) {
    const logo = new File([new Uint8Array(content)], `${slug}.png`)
    const answer = await putUpLogo({ connection, personId: known(people, email), today }, slug, { logo })
    if (!answer.done) throw new Error(answer.because.join(' '))
  }
}
