import { Button } from '../ui/button.tsx'

/** Posts, because a name or an address does not belong in a URL. */
export const SearchForm = ({ action, query = '' }: { action: string; query?: string }) => (
  <form method="post" action={action} className="search-form" aria-label="Complaints">
    <label className="govuk-label" htmlFor="query">
      Find a complaint by reference, name, address or words
    </label>
    <div className="search-form__line">
      <input
        className="govuk-input"
        id="query"
        name="query"
        type="search"
        defaultValue={query}
        autoComplete="off"
        maxLength={200}
      />
      <Button secondary>Find</Button>
    </div>
  </form>
)
