interface FilterChoiceProps {
  name: string
  label: string
  /** What the box says when nothing is chosen; it stands for an empty value. */
  any: string
  chosen: string
  options: readonly (readonly [value: string, words: string])[]
}

/** One box of a form that narrows a list. */
export const FilterChoice = ({ name, label, any, chosen, options }: FilterChoiceProps) => (
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
