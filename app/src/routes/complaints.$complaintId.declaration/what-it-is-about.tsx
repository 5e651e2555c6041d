import type { DeclarationPage } from '@putright/casework'
import { SummaryList } from '../../ui/summary-list.tsx'

/** Just enough to know whether one has anything to do with it. */
export const WhatItIsAbout = ({ page: { coop, resident, parts } }: { page: DeclarationPage }) => (
  <SummaryList
    rows={[
      { key: 'Co-op', value: coop },
      {
        key: 'Who complains',
        value: resident ? [resident.name, resident.address].filter(Boolean).join(', ') : 'Not known',
      },
      ...parts.map(({ number, words, concerns }) => ({
        key: parts.length > 1 ? `Part ${number}` : 'About',
        value: (
          <>
            <span className="as-written">{words}</span>
            {concerns.map(({ id, name, as }) => (
              <p key={`${id} ${as}`} className="govuk-body-s">
                {name} {as === 'named' ? 'is named in it.' : 'took the decision it is about.'}
              </p>
            ))}
          </>
        ),
      })),
    ]}
  />
)
