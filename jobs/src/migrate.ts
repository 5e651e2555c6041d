import { migrateQueues } from './queue-tables.ts'

// Run by whoever migrates, as the owner of the database; the worker may not make tables.
const { DATABASE_URL } = process.env
if (!DATABASE_URL) throw new Error('DATABASE_URL has to be the address of the database, as its owner')
await migrateQueues(DATABASE_URL)
