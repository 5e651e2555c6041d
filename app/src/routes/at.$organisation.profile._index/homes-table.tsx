import type { ProfilePage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { type Column, Table } from '../../ui/table.tsx'

type Homes = NonNullable<ProfilePage['coop']>['homes'][number]

/** What complaints are counted against, year by year. `changeAt`: where a year’s numbers are put right; null: not by the reader. */
export const HomesTable = ({ homes, changeAt }: { homes: readonly Homes[]; changeAt: string | null }) => (
  <Table
    caption="Homes owned at each year’s end"
    columns={changeAt ? [...COLUMNS, change(changeAt)] : COLUMNS}
    rows={homes}
    rowKey={({ yearEndOn }) => yearEndOn}
    empty="Nothing is written down yet."
  />
)

const COLUMNS: Column<Homes>[] = [
  {
    heading: 'At the end of',
    names: true,
    cell: ({ yearEndOn }) => <time dateTime={yearEndOn}>{dateInWords(yearEndOn)}</time>,
  },
  { heading: 'Homes', numeric: true, cell: ({ homes }) => homes },
  { heading: 'Low cost rental (LCRA)', numeric: true, cell: ({ lcra }) => lcra },
  { heading: 'Low cost ownership (LCHO)', numeric: true, cell: ({ lcho }) => lcho },
]

const change = (at: string): Column<Homes> => ({
  heading: 'Put right',
  cell: ({ yearEndOn }) => (
    <a href={`${at}?on=${yearEndOn}`} className="govuk-link">
      Change<span className="govuk-visually-hidden"> the homes of {dateInWords(yearEndOn)}</span>
    </a>
  ),
})
