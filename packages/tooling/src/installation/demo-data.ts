import { loadDemo } from '@putright/casework/demo'
import { connect } from '@putright/db'
import { dayOf } from '@putright/working-days'

export interface SignIn {
  email: string
  password: string
  who: string
}

/** Loads the demo co-ops unless they are there, and says who can sign in. */
export async function loadDemoData(url: string): Promise<{ loaded: boolean; signIns: SignIn[] }> {
  const connection = connect(url, { max: 4 })
  try {
    return await loadDemo({ connection, today: dayOf(Temporal.Now.instant()) })
  } finally {
    await connection.close()
  }
}
