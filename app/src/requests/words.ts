import type { RequestPage } from '@putright/casework'

type Kind = RequestPage['kind']

/** What sort of request it is. */
export const KINDS: Record<Kind, string> = {
  'service request': 'Service request',
  enquiry: 'Enquiry',
  'survey feedback': 'Survey feedback',
}

/** What each is, for whoever logs one. */
export const KIND_CHOICES: { value: Kind; label: string; hint: string }[] = [
  {
    value: 'service request',
    label: KINDS['service request'],
    hint: 'Somebody asks for something to be done or put right. They have not said that they are unhappy with us.',
  },
  { value: 'enquiry', label: KINDS.enquiry, hint: 'An MP or a councillor asks for a resident.' },
  {
    value: 'survey feedback',
    label: KINDS['survey feedback'],
    hint: 'An unhappy answer in a survey. It is no complaint by itself: tell them how to make one.',
  },
]

/** Where a request stands. */
export const STATES: Record<RequestPage['state'], string> = {
  open: 'Open',
  answered: 'Answered, and still watched',
  closed: 'Closed',
}
