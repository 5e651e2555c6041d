import { explainedClocks } from '@putright/complaint'
import { dayInWords, englandAndWales } from '@putright/working-days'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { personalDataOf } from '../../subject-access/of-page.ts'
import { ClockExplained } from './clock-explained.tsx'
import { PersonalData } from './personal-data.tsx'
import { Plan } from './plan.tsx'

const TITLE = 'Every date, and why'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, (page, today) => ({
    stages: explainedClocks(page.position, englandAndWales, today),
    personalData: personalDataOf(page),
    today,
  }))

export default function Dates() {
  const { page, stages, personalData, today } = useLoaderData<typeof loader>()
  const { updateDue } = page.position
  return (
    <SectionPage title={TITLE} page={page}>
      <p className="govuk-body">
        The day something starts is day zero; the first working day after it is day one. Weekends and the bank
        holidays of England and Wales do not count, and no clock ever stops. Policy: {page.policyTitle}.
      </p>
      {stages.map(({ stage, requestedOn, acknowledgement, response, plan }) => (
        <section key={stage} className="dates">
          <h2 className="govuk-heading-m">Stage {stage}</h2>
          <p className="govuk-body">
            {stage === 1 ? 'Its days count from' : 'Its days count from the request of'}{' '}
            {dayInWords(requestedOn)}.
          </p>
          <ClockExplained title="Acknowledgement" clock={acknowledgement} />
          {response ? (
            <ClockExplained title={stage === 1 ? 'Stage 1 response' : 'Final response'} clock={response} />
          ) : (
            <p className="govuk-body">The response has no date yet: it counts from the acknowledgement.</p>
          )}
          {plan && <Plan plan={plan} />}
        </section>
      ))}
      {updateDue && (
        <p className="govuk-body">
          The resident is to hear how things stand by {dayInWords(updateDue)}, as agreed with them (Code 5.9).
        </p>
      )}
      {personalData.length > 0 && <PersonalData due={personalData} today={today} />}
    </SectionPage>
  )
}
