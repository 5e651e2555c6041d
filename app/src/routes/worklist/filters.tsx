import { Button } from '../../ui/button.tsx'

export interface Chosen {
  coop: string
  stage: string
  move: string
  officer: string
  due: string
}

interface FiltersProps {
  chosen: Chosen
  coops: { slug: string; name: string }[]
  officers: { id: string; name: string }[]
  me: string
}

/** Narrows the list. A plain GET form: nothing in it is personal, and a narrowed list can be bookmarked. */
export const Filters = ({ chosen, coops, officers, me }: FiltersProps) => (
  <form method="get" className="filters" aria-label="Narrow the worklist">
    {coops.length > 1 && (
      <Choice
        name="coop"
        label="Co-op"
        any="All co-ops"
        chosen={chosen.coop}
        options={coops.map(coop => [coop.slug, coop.name])}
      />
    )}
    <Choice
      name="stage"
      label="Stage"
      any="Both stages"
      chosen={chosen.stage}
      options={[
        ['1', 'Stage 1'],
        ['2', 'Stage 2'],
      ]}
    />
    <Choice
      name="move"
      label="Whose move"
      any="Anybody’s"
      chosen={chosen.move}
      options={[
        ['agent', 'Agent’s'],
        ['landlord', 'Co-op’s'],
      ]}
    />
    <Choice
      name="officer"
      label="Officer"
      any="Every officer"
      chosen={chosen.officer}
      options={officers.map(({ id, name }) => [id, id === me ? `${name} (me)` : name])}
    />
    <Choice name="due" label="Due" any="Any time" chosen={chosen.due} options={[['overdue', 'Overdue']]} />
    <div className="filters__buttons">
      <Button secondary>Show</Button>
      {Object.values(chosen).some(Boolean) && (
        <a href="/worklist" className="govuk-link">
          Show all
        </a>
      )}
    </div>
  </form>
)

interface ChoiceProps {
  name: string
  label: string
  any: string
  chosen: string
  options: readonly (readonly [value: string, words: string])[]
}

const Choice = ({ name, label, any, chosen, options }: ChoiceProps) => (
  <div className="filters__choice">
    <label className="govuk-label" htmlFor={name}>
      {label}
    </label>
    <select className="govuk-select" id={name} name={name} defaultValue={chosen}>
      <option value="">{any}</option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </div>
)
