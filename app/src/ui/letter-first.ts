const SHOW = 'show'
const LETTER = 'letter'

/** Where a form is sent to see what it would send, and where without. */
export function addressesOf(pathname: string, search: string): { toSend: string; toSeeLetter: string } {
  const asked = new URLSearchParams(search)
  asked.delete(SHOW)
  const toSend = asked.size > 0 ? `${pathname}?${asked}` : pathname
  asked.set(SHOW, LETTER)
  return { toSend, toSeeLetter: `${pathname}?${asked}#letter` }
}

export const asksForLetter = (url: string): boolean => new URL(url).searchParams.get(SHOW) === LETTER
