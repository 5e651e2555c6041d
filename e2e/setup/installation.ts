import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@putright/casework'
import { connect } from '@putright/db'
import { startInstallation, unusedPorts } from '@putright/tooling/installation'
import { handedOver, handOver } from './handed-over.ts'
import { nothingPersonalOutside } from './nothing-personal-outside.ts'

/** A whole Putright for the journeys, on free ports and in a folder that is thrown away: what the demo starts. */
export default async function setUp(): Promise<() => Promise<void>> {
  const stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'putright-journeys-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  try {
    const installation = await startInstallation({
      folder,
      ports: await unusedPorts(),
      durable: false,
      stack,
      signal: AbortSignal.timeout(180_000),
      step: async (title, work) => {
        console.log(`${title} …`)
        return work()
      },
    })
    handOver(installation)
  } catch (fault) {
    await stack.disposeAsync()
    throw fault
  }
  return async () => {
    try {
      await verifyAfterwards(folder)
    } finally {
      await stack.disposeAsync()
    }
  }
}

/** Whatever the journeys did, each complaint refolds to its position, the figures to their complaints, and no log names anybody. */
async function verifyAfterwards(folder: string): Promise<void> {
  const connection = connect(handedOver().databaseUrl, { max: 2 })
  try {
    const { complaints, faults } = await verify(connection)
    if (faults.length > 0) throw new Error(`After the journeys: ${faults.join('; ')}`)
    console.log(`Verified after the journeys: ${complaints} complaints, no difference`)
    console.log(
      `Nothing personal in logs, queue and outbox: ${await nothingPersonalOutside(folder, connection)}`,
    )
  } finally {
    await connection.close()
  }
}
