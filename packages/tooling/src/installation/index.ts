export { Fallen } from './fallen.ts'
export { chosenPorts, type Ports, unusedPorts } from './ports.ts'
export { type Installation, startInstallation } from './start.ts'
