import { type AccountSettings, accountsOf } from '@putright/accounts'
import { type Demo, loadDemo } from '@putright/casework/demo'
import { connect } from '@putright/db'
import { dayOf } from '@putright/working-days'

/** Loads the demo co-ops unless they are there, and says who can sign in. */
export async function loadDemoData(url: string, settings: AccountSettings): Promise<Demo> {
  const connection = connect(url, { max: 4 })
  const { setPassword, installApp } = accountsOf(connection, settings)
  try {
    return await loadDemo({ connection, today: dayOf(Temporal.Now.instant()), setPassword, installApp })
  } finally {
    await connection.close()
  }
}
