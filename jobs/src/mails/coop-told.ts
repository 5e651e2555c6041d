import type { Mail } from './mail.ts'

interface Facts {
  reference: string
  landlord: string
  stage: 1 | 2
  name: string
  email: string
  occasion: 'acknowledged' | 'answered'
  publicUrl: string
}

/** To the co-op's own Complaints Officer. Names nobody: they need not know of whom, unless they come to decide it. */
export function coopTold({ reference, landlord, stage, name, email, occasion, publicUrl }: Facts): Mail {
  return {
    to: email,
    subject: `${reference}: ${SUBJECTS[occasion]}`,
    text: `Dear ${name},

${
  occasion === 'acknowledged'
    ? `Complaint ${reference} to ${landlord} was acknowledged at stage ${stage}. It is about a decision of the co-op, so the co-op
decides it, on a report by its managing agent. Nothing is expected of you yet: whoever is to decide hears when the
report is there. Until then, please do not look into it yourself, or speak of it with other members.

Your worklist shows what is yours to decide:
${publicUrl}/worklist`
    : `Complaint ${reference} to ${landlord} was answered at stage ${stage}. It was about the service of the managing agent,
which decided it. Nothing is expected of you. If you would like to know what was found and what follows from it for
the co-op, ask the agent.

The co-op’s figures count it:
${publicUrl}/figures`
}

There is no need to answer this mail.
`,
  }
}

const SUBJECTS = {
  acknowledged: 'a complaint that the co-op will decide',
  answered: 'a complaint about the agent’s service was answered',
}
