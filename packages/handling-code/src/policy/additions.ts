/** The parts of a policy as residents read it, in their order. A landlord may add its own words to each. */
export const POLICY_SECTIONS = [
  { key: 'definition', title: 'What a complaint is' },
  { key: 'complaining', title: 'How to complain' },
  { key: 'stages', title: 'The two stages, and how long they take' },
  { key: 'moreTime', title: 'When we need more time' },
  { key: 'refusals', title: 'What we may not take on' },
  { key: 'puttingRight', title: 'Putting things right' },
  { key: 'ombudsman', title: 'The Housing Ombudsman' },
  { key: 'responsible', title: 'Who is responsible, and what we learn' },
  { key: 'records', title: 'What we keep' },
] as const

export type PolicySection = (typeof POLICY_SECTIONS)[number]['key']

/** What a landlord adds to the parts of its policy. It explains; it takes nothing back that the settings give. */
export type PolicyAdditions = Partial<Record<PolicySection, string>>
