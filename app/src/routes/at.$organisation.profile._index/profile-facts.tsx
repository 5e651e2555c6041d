import type { ProfilePage } from '@putright/casework'
import type { OwnOrganisation } from '@putright/db/queries/organisations'
import { Logo } from '../../organisation/logo.tsx'
import { yearEndInWords } from '../../organisation/words.ts'
import { SummaryList } from '../../ui/summary-list.tsx'

interface ProfileFactsProps {
  organisation: Pick<OwnOrganisation, 'name' | 'slug' | 'kind'>
  runs: boolean
  profile: Omit<ProfilePage, 'name'>
}

/** What an organisation says of itself. */
export function ProfileFacts({ organisation, runs, profile }: ProfileFactsProps) {
  const { contact, logo, coop } = profile
  return (
    <SummaryList
      rows={[
        { key: 'Name', value: organisation.name },
        {
          key: 'How residents reach it',
          value: contact ? <span className="as-written">{contact}</span> : 'Not yet said',
        },
        // A federation writes no letters to residents.
        ...(organisation.kind === 'federation'
          ? []
          : [
              {
                key: 'Logo for letters',
                value: logo ? <Logo sha256={logo} name={organisation.name} /> : 'None',
              },
            ]),
        ...(coop
          ? [
              { key: 'References begin with', value: profile.referencePrefix },
              { key: 'Financial year ends', value: yearEndInWords(coop.yearEnd) },
              { key: 'Registered provider', value: profile.registeredProvider ? 'Yes' : 'No' },
              { key: 'Member of the Ombudsman Scheme', value: profile.ombudsmanMember ? 'Yes' : 'No' },
              {
                key: 'Member responsible for complaints (9.5)',
                value: (
                  <Responsible
                    names={coop.responsible}
                    people={runs ? `/at/${organisation.slug}/people` : null}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** `people`: where those who run it say who has which role. */
const Responsible = ({ names, people }: { names: readonly string[]; people: string | null }) => (
  <>
    {names.join(', ') || 'Nobody holds this role today'}
    {people && (
      <>
        {' · '}
        <a href={people} className="govuk-link">
          {names.length === 0 ? 'Say who it is' : 'Change'}
        </a>
      </>
    )}
  </>
)
