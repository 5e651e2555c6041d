export type * from './events.ts'
export type * from './position.ts'
