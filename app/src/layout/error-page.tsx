import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import { Page, pageTitle } from '../ui/page.tsx'
import { Reference } from './reference.ts'

/** Calm words for what went wrong, whoever’s fault it was. */
export function ErrorPage() {
  const fault = useRouteError()
  const status = statusOf(fault)
  if (status === 404) return <NotFound />
  if (status === 403) return <NotYours />
  if (status === 400) return <NotWhole />
  if (status === 413 && isRouteErrorResponse(fault)) return <TooLarge megabytes={fault.data.megabytes} />
  return <Broken />
}

/** The title of an error’s page, for the browser’s tab. */
export function errorTitle(fault: unknown): string {
  const status = statusOf(fault)
  return pageTitle(TITLES[status] ?? BROKEN)
}

const NOT_FOUND = 'Page not found'
const NOT_YOURS = 'You cannot do this'
const NOT_WHOLE = 'This did not arrive whole'
const TOO_LARGE = 'This is too large to be taken'
const BROKEN = 'Something went wrong on our side'
const TITLES: Record<number, string> = { 404: NOT_FOUND, 403: NOT_YOURS, 400: NOT_WHOLE, 413: TOO_LARGE }

const statusOf = (fault: unknown): number => (isRouteErrorResponse(fault) ? fault.status : 500)

const NotFound = () => (
  <Page title={NOT_FOUND}>
    <p className="govuk-body">
      There is nothing at this address that you can see. It may have been mistyped, or belong to a co-op you
      do not work with.
    </p>
    <FirstPage />
  </Page>
)

const NotYours = () => (
  <Page title={NOT_YOURS}>
    <p className="govuk-body">
      Your role does not include this. Nothing was changed. If it should, ask whoever manages your team’s
      access.
    </p>
    <FirstPage />
  </Page>
)

const NotWhole = () => (
  <Page title={NOT_WHOLE}>
    <p className="govuk-body">
      The connection may have broken while it was being sent. Nothing was recorded. Go back and send it again.
    </p>
  </Page>
)

const TooLarge = ({ megabytes }: { megabytes: number }) => (
  <Page title={TOO_LARGE}>
    <p className="govuk-body">
      {`This page takes up to ${megabytes} megabytes at a time, and what you sent is more. Nothing of it was stored. Go back, and send fewer files at a time, or smaller ones.`}
    </p>
  </Page>
)

function Broken() {
  const reference = useContext(Reference)
  return (
    <Page title={BROKEN}>
      <p className="govuk-body">What you did may not have been recorded. Go back, look, and try once more.</p>
      {reference && (
        <p className="govuk-body">
          If it happens again, quote reference <strong>{reference}</strong> when you tell us.
        </p>
      )}
      <FirstPage />
    </Page>
  )
}

const FirstPage = () => (
  <p className="govuk-body">
    <a href="/" className="govuk-link">
      Go to your first page
    </a>
  </p>
)
