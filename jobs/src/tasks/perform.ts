import type { Connection } from '@putright/db'
import { dayOf } from '@putright/working-days'
import type { Task } from '../queues.ts'
import type { PostOffice } from '../smtp.ts'
import { remindThisMorning } from './morning-check.ts'
import { refreshFigures, refreshFiguresTonight } from './refresh-figures.ts'
import { sendAccountMail } from './send-account-mail.ts'
import { sendMail } from './send-mail.ts'

export interface Means {
  connection: Connection
  post: PostOffice
  publicUrl: string
}

/** Does a task. Every one is safe to repeat: the queue promises at least once. */
export async function perform(task: Task, means: Means): Promise<void> {
  const today = dayOf(Temporal.Now.instant())
  switch (task.topic) {
    case 'mail':
      return sendMail(means, task)
    case 'account mail':
      return sendAccountMail(means, task.id)
    case 'figures':
      return refreshFigures(means, task, today)
    case 'morning check':
      return remindThisMorning(means, today)
    case 'nightly figures':
      return refreshFiguresTonight(means, today)
  }
}
