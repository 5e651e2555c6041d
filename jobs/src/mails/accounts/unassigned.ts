import type { Mail } from '../mail.ts'

/** To those who see to it that every complaint has somebody: who had these has left. */
export const unassigned = (facts: {
  name: string
  email: string
  count: string
  publicUrl: string
}): Mail => ({
  to: facts.email,
  subject:
    facts.count === '1'
      ? 'Putright: a complaint waits for somebody'
      : `Putright: ${facts.count} complaints wait for somebody`,
  text: `Dear ${facts.name},

${facts.count === '1' ? 'A complaint has nobody to consider it' : `${facts.count} complaints have nobody to consider them`}, because somebody who did has left. No date has moved. Please
allocate ${facts.count === '1' ? 'it' : 'them'} today: the worklist shows what is not allocated.
${facts.publicUrl}/worklist

There is no need to answer this mail.
`,
})
