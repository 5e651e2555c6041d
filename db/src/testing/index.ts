export { type TestDatabase, testDatabase } from './database.ts'
export { rehearsed } from './rehearsed.ts'
