import type { RequestHandler } from 'express'

/** RFC 9116: whom to tell of a weakness. Its day of expiry moves on with each answer: the setting is what is kept up. */
export const securityTxt =
  (contact: string, publicUrl: string): RequestHandler =>
  (_, response) => {
    const expires = Temporal.Now.instant().add({ hours: 24 * DAYS_GOOD })
    response
      .type('text/plain; charset=utf-8')
      .send(
        [
          `Contact: ${contact}`,
          `Expires: ${expires.toString({ smallestUnit: 'second' })}`,
          'Preferred-Languages: en',
          `Canonical: ${publicUrl}/.well-known/security.txt`,
          '',
        ].join('\n'),
      )
  }

const DAYS_GOOD = 90
