import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { whereItFailed } from './where-it-failed.ts'

/** What fails before or around the pages: its number, and nothing of what it was. Express would print where in the code. */
export const plainErrors =
  (log: Logger): ErrorRequestHandler =>
  (fault, _, response, next) => {
    const status =
      Number.isInteger(fault.status) && fault.status >= 400 && fault.status < 500 ? fault.status : 500
    if (status === 500) log.error(whereItFailed(fault))
    if (response.headersSent) return next(fault)
    response
      .status(status)
      .type('text')
      .send(status === 500 ? 'Something went wrong on our side.' : 'This cannot be answered.')
  }
