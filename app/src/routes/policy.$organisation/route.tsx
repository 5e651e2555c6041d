import { readPublishedPolicy } from '@putright/casework'
import { dateInWords, isCalendarDate } from '@putright/working-days'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { Logo } from '../../organisation/logo.tsx'
import { notFound } from '../../responses.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Part } from './part.tsx'

const TITLE = 'Complaints policy'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `${TITLE} – ${data.landlord}` : TITLE) },
]

/** For anybody, without an account (Code 3.4). `?on=` asks for the one in force on a past day. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const today = context.today()
  const day = new URL(request.url).searchParams.get('on') ?? today
  if (!isCalendarDate(day)) return notFound()
  const found = await readPublishedPolicy(context.connection, params.organisation ?? '', day, today)
  return found ?? notFound()
}

export default function PublishedPolicy() {
  const { landlord, logo, title, sections, ...version } = useLoaderData<typeof loader>()
  return (
    <div className="policy">
      {logo && (
        <p>
          <Logo sha256={logo} name={landlord} />
        </p>
      )}
      <Page title={TITLE} caption={landlord}>
        {title !== TITLE && <p className="govuk-body-l">{title}</p>}
        <InForce {...version} />
        {sections.map(section => (
          <Part key={section.key} section={section} landlord={landlord} />
        ))}
        <Versions {...version} />
      </Page>
    </div>
  )
}

type Version = Pick<
  Awaited<ReturnType<typeof loader>>,
  'adopted' | 'adoptedOn' | 'meeting' | 'meetingOn' | 'days'
>

function InForce({ adopted, adoptedOn, meeting, meetingOn, days }: Version) {
  if (!adopted)
    return (
      <p className="govuk-body">
        The committee has not adopted a policy of its own yet. Until it does, complaints are handled by the
        Housing Ombudsman’s Complaint Handling Code, as set out here.
      </p>
    )
  const later = days.filter(each => each.adoptedOn > adoptedOn).at(-1)
  return (
    <p className="govuk-body">
      {later
        ? `In force from ${dateInWords(adoptedOn)} until another followed on ${dateInWords(later.adoptedOn)}. `
        : `In force since ${dateInWords(adoptedOn)}. `}
      Adopted at {meeting}
      {meetingOn && `, ${dateInWords(meetingOn)}`}.
    </p>
  )
}

function Versions({ days }: Version) {
  const { pathname } = useLocation()
  if (days.length < 2) return null
  return (
    <nav aria-labelledby="versions" className="policy__versions">
      <h2 className="govuk-heading-m" id="versions">
        Every version
      </h2>
      <p className="govuk-body">A complaint is held to the version in force on the day we received it.</p>
      <ul className="govuk-list">
        {days.map(({ adoptedOn, title }) => (
          <li key={adoptedOn}>
            <a href={`${pathname}?on=${adoptedOn}`} className="govuk-link">
              From {dateInWords(adoptedOn)}: {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
