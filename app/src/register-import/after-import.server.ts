import type { Imported } from '@putright/casework'
import { figuresAddress } from '../figures/addresses.ts'
import { redirectWithNotice } from '../notice.server.ts'
import { importAddress } from './addresses.ts'
import { newInWords, newOf } from './plan-words.ts'

/** Goes to the figures of the latest year that something was imported into, and says what was. */
export function afterImport(
  coop: string,
  uploadId: string,
  { plan, latestYear }: Imported,
): Promise<Response> {
  const fresh = newInWords(newOf(plan))
  return latestYear && fresh
    ? redirectWithNotice(figuresAddress(coop, latestYear), `Imported ${fresh}.`)
    : redirectWithNotice(
        importAddress(coop, uploadId),
        'There was nothing new in this file. Nothing was changed.',
      )
}
