import type { Installation } from '../installation/index.ts'

/** What a newcomer needs to begin. */
export function welcome({ appUrl, mailUrl, signIns }: Installation, ready: string): string {
  const width = Math.max(...signIns.map(({ email }) => email.length), 0)
  const passwordWidth = Math.max(...signIns.map(({ password }) => password.length), 0)
  const people = signIns.map(
    ({ email, password, who, secret }) =>
      `  ${secret ? '*' : ' '} ${email.padEnd(width)}  ${password.padEnd(passwordWidth)}  ${who}`,
  )
  return `
  Putright is ready, after ${ready}

  The app            ${appUrl}
  Mail that it sent  ${mailUrl}
  Codes              ${mailUrl}/codes

  Sign in as
${people.join('\n')}

  Those of the agents and the federation (marked *) are asked for the code of an authenticator app
  after their password, as their roles demand. They are made up: read the code on the page above.

  Ctrl-C stops it and keeps the data; demo --reset begins again.
`
}
