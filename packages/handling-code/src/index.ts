export * from './clocks.ts'
export * from './letters/content.ts'
export type * from './policy/policy.ts'
export * from './words.ts'
