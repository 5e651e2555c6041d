import type { LetterFrame, Stage } from '@putright/handling-code'

/** Code 6.3 and 6.14, edition of April 2024; 6.4 and 6.15 allow as many days again for an extension. */
const WORKING_DAYS = { 1: 10, 2: 20 } as const

/** Why the response is due when it is: a late acknowledgement buys no time. The landlord's own policy may be stricter, so the Code is “up to”. */
export const whyResponseDue = (stage: Stage, { ombudsmanMember }: LetterFrame): string =>
  ombudsmanMember
    ? `The Housing Ombudsman’s Complaint Handling Code gives us up to ${WORKING_DAYS[stage]} working days from the day we acknowledge your ${stage === 1 ? 'complaint' : 'request'}, and no longer if we were late with that. ${COUNTING}`
    : `Our complaints policy sets this date. ${COUNTING}`

export const whyExtensionDue = (stage: Stage, longer: boolean, { ombudsmanMember }: LetterFrame): string => {
  if (!ombudsmanMember) return `Our complaints policy lets us take longer where we need to. ${COUNTING}`
  const limit = `The Housing Ombudsman’s Complaint Handling Code allows up to ${WORKING_DAYS[stage]} more working days at stage ${stage}.`
  return longer ? `${limit} We need longer than that, and this letter says why.` : `${limit} ${COUNTING}`
}

const COUNTING = 'Weekends and bank holidays do not count.'
