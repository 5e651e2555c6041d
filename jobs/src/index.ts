export { migrateQueues } from './queue-tables.ts'
export { type Settings, type SettingsAnswer, settingsFrom } from './settings.ts'
export { startWorker, type Worker } from './worker.ts'
