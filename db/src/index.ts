export { answers, type Connection, connect } from './connect.ts'
export { byCopy, type Cell } from './copy.ts'
export {
  asAnybody,
  asOperator,
  asOperatorAtOneInstant,
  asPerson,
  asPersonAt,
  asPersonOnCase,
  asPersonThrough,
  asWorker,
  type CoopDb,
  mine,
} from './doors.ts'
export { isolationFaults } from './isolation.ts'
export { migrate } from './migrate.ts'
export type { AuditWhat, ComplaintColumns, ContactKind, Database, NoteKind, Role } from './types.ts'
