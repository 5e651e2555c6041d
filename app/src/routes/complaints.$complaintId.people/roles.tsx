import { SummaryList } from '../../ui/summary-list.tsx'
import type { People } from './route.tsx'

export const Roles = ({ stage }: { stage: People['stages'][number] }) => (
  <section>
    <h2 className="govuk-heading-m">Stage {stage.stage}</h2>
    <SummaryList
      rows={[
        { key: 'Looks into it', value: stage.investigator ?? 'Nobody yet' },
        ...(stage.deciders.length > 0
          ? [
              {
                key: 'Decides',
                value: stage.deciders
                  .map(({ name, lent }) => (lent ? `${name} (lent by another co-op)` : name))
                  .join(', '),
              },
            ]
          : []),
        ...(stage.deputies.length > 0 ? [{ key: 'Deputies', value: stage.deputies.join(', ') }] : []),
      ]}
    />
  </section>
)
