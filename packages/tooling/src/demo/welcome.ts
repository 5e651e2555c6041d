import type { Installation } from '../installation/index.ts'

/** What a newcomer needs to begin. */
export function welcome({ appUrl, mailUrl, signIns }: Installation, ready: string): string {
  const width = Math.max(...signIns.map(({ email }) => email.length), 0)
  const passwordWidth = Math.max(...signIns.map(({ password }) => password.length), 0)
  const people = signIns.map(
    ({ email, password, who }) => `    ${email.padEnd(width)}  ${password.padEnd(passwordWidth)}  ${who}`,
  )
  return `
  Putright is ready, after ${ready}

  The app            ${appUrl}
  Mail that it sent  ${mailUrl}

  Sign in as
${people.join('\n')}

  Ctrl-C stops it and keeps the data; demo --reset begins again.
`
}
