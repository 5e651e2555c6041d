/** The sign-in page, told where to go back to. */
export function signInAddress(url: string): string {
  const { pathname, search } = new URL(url)
  return `/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`
}

/** Where a second factor is shown or set up, told where to go afterwards. */
export function nextStepAddress(needs: 'a code' | 'to set one up', url: string): string {
  const { pathname, search } = new URL(url)
  const path = needs === 'a code' ? '/sign-in/code' : '/account/second-factor'
  return `${path}?${new URLSearchParams({ returnTo: pathname + search })}`
}

// Never resolves to a real site, so whatever keeps this origin is a path of ours.
const HERE = 'http://here.invalid'

/** A path on this site to go to after signing in; the first page where the wish is missing or leads elsewhere. */
export function safeReturnTo(wish: string | null): string {
  if (!wish?.startsWith('/') || !URL.canParse(wish, HERE)) return '/'
  const { origin, pathname, search } = new URL(wish, HERE)
  // `/.//elsewhere.example` keeps the origin and still leaves a path that a browser reads as another site.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/'
}
