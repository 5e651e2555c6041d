export { importRegister } from './import.ts'
export { type ImportPlan, planImport } from './plan.ts'
