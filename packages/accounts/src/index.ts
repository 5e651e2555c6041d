export { type Accounts, accountsOf, type Person, type SignIn } from './accounts.ts'
