import { FilterChoice } from '../../ui/filter-choice.tsx'
import { Filters } from '../../ui/filters.tsx'

export interface Chosen {
  coop: string
  stage: string
  move: string
  officer: string
  due: string
}

interface WorklistFiltersProps {
  chosen: Chosen
  coops: { slug: string; name: string }[]
  officers: { id: string; name: string }[]
  me: string
  /** Whether anybody here has an agent: else every move is the co-op’s. */
  agents: boolean
}

/** Narrows the list. */
export const WorklistFilters = ({ chosen, coops, officers, me, agents }: WorklistFiltersProps) => (
  <Filters label="Narrow the worklist" chosen={chosen}>
    {coops.length > 1 && (
      <FilterChoice
        name="coop"
        label="Co-op"
        any="All co-ops"
        chosen={chosen.coop}
        options={coops.map(coop => [coop.slug, coop.name])}
      />
    )}
    <FilterChoice
      name="stage"
      label="Stage"
      any="Both stages"
      chosen={chosen.stage}
      options={[
        ['1', 'Stage 1'],
        ['2', 'Stage 2'],
      ]}
    />
    {agents && (
      <FilterChoice
        name="move"
        label="Whose move"
        any="Anybody’s"
        chosen={chosen.move}
        options={[
          ['agent', 'Agent’s'],
          ['landlord', 'Co-op’s'],
        ]}
      />
    )}
    <FilterChoice
      name="officer"
      label="Officer"
      any="Every officer"
      chosen={chosen.officer}
      options={officers.map(({ id, name }) => [id, id === me ? `${name} (me)` : name])}
    />
    <FilterChoice
      name="due"
      label="Due"
      any="Any time"
      chosen={chosen.due}
      options={[['overdue', 'Overdue']]}
    />
  </Filters>
)
