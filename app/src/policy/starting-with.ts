import type { PolicyDraftPage } from '@putright/casework'

/** The fields of a policy as they start: as it was last saved. */
export const policyStartingWith = ({ title, settings, additions }: PolicyDraftPage['draft']) => ({
  title,
  settings: {
    ...settings,
    lateAcknowledgementDoesNotLengthen: settings.lateAcknowledgementDoesNotLengthen ? 'yes' : 'no',
  },
  additions,
})
