/** The roles an organisation of each kind has for its people. As role_suits() of the database says: a test compares them. */
export const ROLES_OF = {
  agent: ['complaints officer', 'manager', 'auditor'],
  coop: ['secretary', 'chair', 'MRC', 'committee member', 'complaints officer', 'auditor'],
  federation: ['analyst', 'manager', 'auditor'],
} as const

export type OrganisationKind = keyof typeof ROLES_OF
export type Role = (typeof ROLES_OF)[OrganisationKind][number]

/** Whether an organisation of a kind has such a role. */
export const roleSuits = (kind: OrganisationKind, role: string): role is Role =>
  ROLES_OF[kind].some(one => one === role)

/** Who audits reads, and considers nothing: whoever has no other role cannot be given a complaint. */
export const worksOnComplaints = (roles: readonly Role[]): boolean => roles.some(role => role !== 'auditor')
