export { type Amount, generate } from './generate.ts'
