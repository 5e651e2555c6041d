export type { CopiedHead } from './audit-faults.ts'
export { type Verification, verify, verifyAgainst } from './verify.ts'
