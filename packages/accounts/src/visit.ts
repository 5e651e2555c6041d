/** What a request says of whoever sent it. Of the address only a keyed hash is ever kept. */
export interface Visit {
  /** The Cookie header. */
  cookies: string | undefined
  /** The User-Agent header. */
  userAgent: string | undefined
  /** The internet address it came from. */
  address: string
}
