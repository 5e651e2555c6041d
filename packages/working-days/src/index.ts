export * from './calendar-date.ts'
export { englandAndWales, snapshot2026 } from './england-and-wales.ts'
export * from './in-words.ts'
export * from './working-days.ts'
