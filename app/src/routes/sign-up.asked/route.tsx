import type { MetaFunction } from '@remix-run/node'
import { Page, pageTitle } from '../../ui/page.tsx'

const TITLE = 'Look into your e-mail'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

/** Says the same whether the address has an account already or not. */
export default function Asked() {
  return (
    <Page title={TITLE}>
      <p className="govuk-body-l">We have sent a mail to the address you gave.</p>
      <p className="govuk-body">
        Open its link within a day and choose a password: your organisation is set up then, and not before. If
        nothing comes within a few minutes, look among unwanted mail, or{' '}
        <a href="/sign-up" className="govuk-link">
          begin again
        </a>
        .
      </p>
    </Page>
  )
}
