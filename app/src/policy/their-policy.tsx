import type { PolicyDraftPage } from '@putright/casework'
import { POLICY_SECTIONS } from '@putright/handling-code'
import { Panel } from '../ui/panel.tsx'
import { SummaryList } from '../ui/summary-list.tsx'

/** What somebody else saved meanwhile, to be read beside one’s own. */
export const TheirPolicy = ({ draft, verdicts }: PolicyDraftPage) => (
  <Panel title={`As ${draft.savedBy} saved it`}>
    <SummaryList
      rows={[
        { key: 'Title', value: draft.title },
        ...verdicts.map(({ name, value }) => ({ key: name, value })),
        ...POLICY_SECTIONS.flatMap(({ key, title }) => {
          const words = draft.additions[key]
          return words ? [{ key: title, value: <span className="as-written">{words}</span> }] : []
        }),
      ]}
    />
  </Panel>
)
