export { type Connection, connect } from './connect.ts'
export { asOperator, asPerson, asWorker, type CoopDb } from './doors.ts'
export { migrate } from './migrate.ts'
export type { ComplaintColumns, Database, Role } from './types.ts'
