import type { PersonalDataDue } from '@putright/complaint'

/** What somebody waits for about their personal data, in words. */
export const DATA_WAITED_FOR: Record<PersonalDataDue['kind'], string> = {
  copy: 'Give the resident’s copy',
  acknowledgement: 'Acknowledge a complaint about personal data',
  outcome: 'Tell the outcome of a complaint about personal data',
}

/** Said where there is nothing to answer. */
export const NOTHING_OPEN = 'No request for personal data is open. Record it first.'
