import type { ProvisionText } from './provision.ts'

/** Complaint handling staff */
export const section4 = [
  {
    id: '4.1',
    words:
      'A named person or team is responsible for complaints, for dealing with the Ombudsman and for reporting to the governing body.',
    kind: 'governance',
    evidence:
      'Complaints officer’s role held by somebody for the whole period; reports issued to the committee.',
    selfAssessed: true,
  },
  {
    id: '4.2',
    words:
      'That officer can reach staff at every level and has the authority to settle matters quickly and fairly.',
    kind: 'governance',
    evidence: null,
    selfAssessed: true,
  },
  {
    id: '4.3',
    words:
      'Complaints are a core, resourced service; the people involved are trained and the culture is one of learning.',
    kind: 'governance',
    evidence: 'Training records per person with dates and expiry; open complaints per handler.',
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
