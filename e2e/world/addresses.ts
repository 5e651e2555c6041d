import type { Route } from './routes.ts'

/** What each variable part of an address stands for. */
export type Ids = Record<keyof typeof NOBODYS, string>

/** Of what there is not. */
export const NOBODYS = {
  complaintId: '00000000-0000-7000-8000-000000000000',
  letterId: '00000000-0000-7000-8000-000000000001',
  uploadId: '00000000-0000-7000-8000-000000000002',
  documentId: '00000000-0000-7000-8000-000000000003',
  packId: '00000000-0000-7000-8000-000000000004',
  undertaking: '0-0',
  lessonId: '00000000-0000-7000-8000-000000000003',
  requestId: '00000000-0000-7000-8000-000000000005',
  copyId: '00000000-0000-7000-8000-00000000000e',
  passedOnId: '00000000-0000-7000-8000-000000000006',
  representativeId: '00000000-0000-7000-8000-000000000007',
  adjustmentId: '00000000-0000-7000-8000-000000000008',
  restrictionId: '00000000-0000-7000-8000-000000000009',
  personId: '00000000-0000-7000-8000-00000000000a',
  invitationId: '00000000-0000-7000-8000-00000000000b',
  draftId: '00000000-0000-7000-8000-00000000000c',
  proposalId: '00000000-0000-7000-8000-00000000000c',
  agreementId: '00000000-0000-7000-8000-00000000000d',
  coopSlug: 'no-such-co-op',
  agentSlug: 'no-such-agent',
}

/** What a page does not open without. */
const QUERIES: Record<string, string> = {
  'coops.$coop.figures.$year.cases': '?measure=stage1.received',
  'complaints.$complaintId.correction': '?entry=1',
}

/** Pages of organisations that only a co-op has. */
const OF_A_COOP = ['at.$organisation.profile.homes', 'at.$organisation.policy.drafts', 'policy.$organisation']

/** The address of a page, with these ids in it. A part that is new to the app is to be named here. */
export function filled({ path, folder }: Route, ids: Ids): string {
  const values: Record<string, string> = {
    complaintId: ids.complaintId,
    letterId: ids.letterId,
    uploadId: ids.uploadId,
    documentId: ids.documentId,
    packId: ids.packId,
    undertaking: ids.undertaking,
    lesson: ids.lessonId,
    requestId: ids.requestId,
    copyId: ids.copyId,
    passedOnId: ids.passedOnId,
    representativeId: ids.representativeId,
    adjustmentId: ids.adjustmentId,
    restrictionId: ids.restrictionId,
    personId: ids.personId,
    invitationId: ids.invitationId,
    draftId: ids.draftId,
    proposalId: ids.proposalId,
    agreementId: ids.agreementId,
    coop: ids.coopSlug,
    organisation: OF_A_COOP.some(page => folder.startsWith(page)) ? ids.coopSlug : ids.agentSlug,
    year: '2025-26',
    // A logo opens by its fingerprint, whoever knows it: of none that there is.
    sha256: '0'.repeat(64),
    // A token opens by itself, whoever shows it: of none that was given out.
    token: 'a'.repeat(43),
  }
  const query = QUERIES[folder] ?? ''
  return (
    path.replaceAll(/\$(\w+)/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined)
        throw new Error(`Say in e2e/world/addresses.ts what a foreign ${name} is, for ${path}`)
      return value
    }) + query
  )
}
