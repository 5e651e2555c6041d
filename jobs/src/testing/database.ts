import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { migrateQueues } from '../queue-tables.ts'

/** A database of its own, with the queue's tables. */
export async function databaseWithQueue(): Promise<TestDatabase> {
  const database = await testDatabase()
  await migrateQueues(database.url)
  return database
}
