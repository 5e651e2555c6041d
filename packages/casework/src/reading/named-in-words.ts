import { type ComplaintEvent, declaredInWords, inWords } from '@putright/complaint'

/** What happened, with the name of whom something was declared about, where the reader may know it (5.8). */
export function namedInWords(event: ComplaintEvent, names: ReadonlyMap<string, string>): string {
  const name = event.type === 'declared' && names.get(event.personId)
  return event.type === 'declared' && name ? declaredInWords(event, name) : inWords(event)
}
