export { type Accounts, accountsOf, type Person, type RoomLink, type SignIn } from './accounts.ts'
