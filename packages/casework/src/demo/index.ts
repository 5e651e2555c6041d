export { type Demo, DemoHalfLoaded, type DemoWishes, loadDemo } from './load-demo.ts'
export type { DemoSignIn } from './sign-ins.ts'
