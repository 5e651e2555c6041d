import type { PassedOn } from '@putright/db/queries/intake'
import { dateInWords } from '@putright/working-days'
import type { ReactNode } from 'react'
import { Panel } from '../ui/panel.tsx'

/** What a member was told, beside the form that logs it. */
export const Told = ({ told, children }: { told: PassedOn; children?: ReactNode }) => (
  <Panel title={`Told to ${told.toldTo} on ${dateInWords(told.toldOn)}`}>
    <p className="govuk-body">
      {told.coop}, {told.reference}. {children}
    </p>
    {told.aboutNames.length > 0 && (
      <p className="govuk-body">
        It complains of {told.aboutNames.join(' and ')}, who {told.aboutNames.length === 1 ? 'does' : 'do'}{' '}
        not see this.
      </p>
    )}
    <blockquote className="account as-written">{told.words}</blockquote>
  </Panel>
)

/** The way out, where it should not be logged once more. */
export const LoggedAlready = ({ told }: { told: PassedOn }) => (
  <a href={`/passed-on/${told.id}`} className="govuk-link">
    It is part of a complaint that is logged already
  </a>
)

/** What a form that logs it starts with. The day the member was told is the day it was received (3.2). */
export const startingFrom = (told: PassedOn | null) =>
  told && {
    coopId: told.coopId,
    receivedOn: told.toldOn,
    channel: told.channel,
    residentName: told.residentName,
    residentAddress: told.contact,
    account: told.words,
    ...(told.about.length > 0 && { aboutUs: 'yes' as const, whom: told.about }),
    passedOn: told.id,
  }
