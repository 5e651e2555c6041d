import type { ComponentProps } from 'react'
import { asChoice, type Concerns } from '../acts/concerns.tsx'
import { Checkboxes, Radios } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import type { Field } from '../ui/field.ts'

type People = ComponentProps<typeof Concerns>['people']

interface AboutUsProps {
  fields: Record<'aboutUs' | 'whom', Field>
  /** Empty until it is known which co-op it is about, and that it is about somebody. */
  people: People
}

/** Whether it complains of somebody of ours: asked before anybody else could open it (5.8). */
export const AboutUs = ({ fields: { aboutUs, whom }, people }: AboutUsProps) => (
  <>
    <Radios
      field={aboutUs}
      label="Does it complain of somebody of the team or the committee?"
      hint="It is closed to them from the moment it is logged, and they cannot be chosen to consider it."
      options={[
        { value: 'no', label: 'Not as far as it says' },
        { value: 'yes', label: 'Yes: the page comes back and asks whom' },
      ]}
    />
    {people.length > 0 && <Whom field={whom} people={people} />}
  </>
)

/** The same question where the co-op is known already. Closed unless somebody is ticked: mostly nobody is. */
export const AboutWhom = ({ field, people }: { field: Field; people: People }) => (
  <Details
    summary="Does it complain of somebody of the team or the committee?"
    open={Boolean(field.defaultValue ?? field.defaultOptions?.length) || field.errors !== undefined}
  >
    <p className="govuk-body">
      It is closed to them from the moment you send this, and they cannot be chosen to consider it.
    </p>
    <Whom field={field} people={people} />
  </Details>
)

const Whom = ({ field, people }: { field: Field; people: People }) => (
  <Checkboxes field={field} label="Whom does it complain of?" options={people.map(asChoice)} />
)
