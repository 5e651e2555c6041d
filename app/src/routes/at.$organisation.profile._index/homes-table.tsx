import type { ProfilePage } from '@putright/casework'
import { yearEndInFull } from '../../organisation/words.ts'
import { type Column, Table } from '../../ui/table.tsx'

type Homes = NonNullable<ProfilePage['coop']>['homes'][number]

interface HomesTableProps {
  coop: NonNullable<ProfilePage['coop']>
  /** Where a year’s numbers are put right; null: not by the reader. */
  changeAt: string | null
}

/** What complaints are counted against, year by year. */
export const HomesTable = ({ coop: { homes, joinedWith }, changeAt }: HomesTableProps) => (
  <Table
    caption="Homes owned at each year’s end"
    columns={[atTheEndOf(joinedWith), ...NUMBERS, ...(changeAt ? [change(changeAt, joinedWith)] : [])]}
    rows={homes}
    rowKey={({ yearEndOn }) => yearEndOn}
    empty="Nothing is written down yet."
  />
)

const atTheEndOf = (joinedWith: string | null): Column<Homes> => ({
  heading: 'At the end of',
  names: true,
  cell: ({ yearEndOn }) => <time dateTime={yearEndOn}>{yearEndInFull(yearEndOn, joinedWith)}</time>,
})

const NUMBERS: Column<Homes>[] = [
  { heading: 'Homes', numeric: true, cell: ({ homes }) => homes },
  { heading: 'Low cost rental (LCRA)', numeric: true, cell: ({ lcra }) => lcra },
  { heading: 'Low cost ownership (LCHO)', numeric: true, cell: ({ lcho }) => lcho },
]

const change = (at: string, joinedWith: string | null): Column<Homes> => ({
  heading: 'Put right',
  cell: ({ yearEndOn }) => (
    <a href={`${at}?on=${yearEndOn}`} className="govuk-link">
      Change<span className="govuk-visually-hidden"> the homes: {yearEndInFull(yearEndOn, joinedWith)}</span>
    </a>
  ),
})
