export { type EmbeddedServer, startServer } from './server.ts'
