import { Panel } from '../ui/panel.tsx'

/** What keeps a policy from being adopted, each with its provision; nothing where nothing does. */
export const PolicyFaults = ({ faults }: { faults: readonly { because: string }[] }) =>
  faults.length === 0 ? null : (
    <Panel title="This cannot be adopted yet">
      <ul className="govuk-list govuk-list--bullet">
        {faults.map(({ because }) => (
          <li key={because}>{because}</li>
        ))}
      </ul>
    </Panel>
  )
