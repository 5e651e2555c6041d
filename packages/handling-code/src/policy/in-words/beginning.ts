import type { PolicyReader } from './readable.ts'

/** Code 1.2 to 1.6. The definition is the Code’s, which whoever reads it finds there; here is what it comes to. */
export const definition = ({ landlord }: PolicyReader): string[] => [
  `${landlord.ombudsmanMember ? 'We use' : 'We have chosen to use'} the definition of a complaint in paragraph 1.2 of the Housing Ombudsman’s Complaint Handling Code, as it stands there and no narrower. In short: you are not satisfied with how we, or anybody who works for us, served you, with something we did or with something we did not do. It does not matter how you tell us, and it may concern you alone or several of you.`,
  'You do not have to call it a complaint. If you sound dissatisfied, we ask whether you want to make one. Somebody you choose can complain for you, and we treat it the same.',
  'Asking us for something, such as a repair, is a request and not a complaint. We record and follow it. If you are not satisfied with how we dealt with it, that is a complaint, whether or not anything went wrong, and we carry on with your request meanwhile.',
  'An answer to a survey is not a complaint by itself. If yours shows that you are dissatisfied, we tell you how to make one.',
]

/** Code 3.1, 3.2, 3.6, 5.10. */
export const complaining = ({ landlord, agent }: PolicyReader): string[] => [
  'Tell us in the way that suits you: by telephone, text, letter or e-mail, through a website, or in person. Tell anybody who works for us or sits on our committee; they pass it on the same day.',
  ...(landlord.contact ? [`You can reach ${landlord.name} at ${landlord.contact}.`] : []),
  ...(agent
    ? [
        agent.contact
          ? `Our agent ${agent.name} takes complaints for us too: ${agent.contact}.`
          : `Our agent ${agent.name} takes complaints for us too.`,
      ]
    : []),
  'Somebody you choose may speak for you and come with you to any meeting. If a disability or anything else makes this harder for you, tell us what would help: another way of talking to each other, large print, more time, another language.',
  'Nobody is treated worse for having complained.',
]

/** Code 2.1 to 2.5. */
export const refusals = ({ policy, landlord }: PolicyReader): string[] => [
  `We take on every complaint unless there is a good reason in the case itself not to. The reasons can be: that it is about something more than ${policy.ageLimit.months} months ago, counted from when it happened or from when you came to know of it, whichever is later; that court proceedings about it have begun; that we have already answered it under this policy; or another fair reason, which we then explain.`,
  `Even where it is older than ${policy.ageLimit.months} months we consider whether to take it on all the same. We never refuse a kind of complaint as such: each is decided on its own facts.`,
  `If we do not take on a complaint, or do not take it to stage 2, we write to you without being asked, and say why.${landlord.ombudsmanMember ? ' You can take that decision to the Housing Ombudsman, who can tell us to take your complaint on.' : ''}`,
]
