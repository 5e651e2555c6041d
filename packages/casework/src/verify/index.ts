export { type Verification, verify } from './verify.ts'
