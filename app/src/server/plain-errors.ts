import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

/** What fails before or around the pages: its number, and nothing of what it was. Express would print where in the code. */
export const plainErrors =
  (log: Logger): ErrorRequestHandler =>
  (fault, _, response, next) => {
    const status =
      Number.isInteger(fault.status) && fault.status >= 400 && fault.status < 500 ? fault.status : 500
    // A fault’s message may carry what was sent.
    if (status === 500)
      log.error({ name: fault.name, stack: String(fault.stack).split('\n').slice(1).join('\n') })
    if (response.headersSent) return next(fault)
    response
      .status(status)
      .type('text')
      .send(status === 500 ? 'Something went wrong on our side.' : 'This cannot be answered.')
  }
