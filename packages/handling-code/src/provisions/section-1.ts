import type { ProvisionText } from './provision.ts'

/** Definition of a complaint */
export const section1 = [
  {
    id: '1.1',
    words:
      'Sets the scene: people want to be heard, and that begins with landlord and resident meaning the same thing by a complaint.',
    kind: 'policy',
    evidence: null,
    selfAssessed: false,
  },
  {
    id: '1.2',
    words:
      'A complaint is defined in the Code’s own broad terms: dissatisfaction, voiced in any manner, with the service, or with something the landlord, its staff or whoever acts for it did or left undone, where it touches one resident or several.',
    kind: 'policy',
    evidence: null,
    selfAssessed: true,
  },
  {
    id: '1.3',
    words:
      'Nobody has to say the word complaint. Whoever sounds dissatisfied is offered the choice to complain, and complaints through a third party follow the same policy.',
    kind: 'case',
    evidence:
      'Intake records: was the offer to complain made and when; share of complaints opened from contacts not labelled complaint; count of complaints raised by a representative.',
    selfAssessed: true,
  },
  {
    id: '1.4',
    words:
      'Asking for something to be done is a service request, not a complaint. The policy explains the line between the two, and service requests are logged, watched and looked over regularly.',
    kind: 'case',
    evidence:
      'Service-request register: number logged, open and age; date of last review of the register; conversions to complaint.',
    selfAssessed: true,
  },
  {
    id: '1.5',
    words:
      'Once a resident is unhappy with how a service request was answered, a complaint is opened even if the request is still running, and work on the request carries on.',
    kind: 'case',
    evidence:
      'Link from service request to complaint; days between the recorded dissatisfaction and the complaint; work on the request not ended by it.',
    selfAssessed: true,
  },
  {
    id: '1.6',
    words:
      'Unhappiness given in a survey is not itself a complaint, but where possible the person is told how to make one; whenever the landlord asks for wider feedback it says how to complain.',
    kind: 'case',
    evidence:
      'Survey campaigns with the how-to-complain text attached; follow-ups sent to dissatisfied respondents; complaints opened from a survey.',
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
