import type { FormMetadata } from '@conform-to/react'
import type { RequestPage } from '@putright/casework'
import type { ReactNode } from 'react'
import { ActForm } from '../ui/act-form.tsx'
import { InsetText } from '../ui/inset-text.tsx'
import { Page, pageTitle } from '../ui/page.tsx'

interface DataPageProps<Form extends Record<string, unknown>> {
  title: string
  page: Pick<RequestPage, 'id' | 'reference' | 'coop' | 'notes'>
  /** Why there is nothing to do; null where there is. */
  none: string | null
  form: FormMetadata<Form>
  submit: string
  /** What to know before the form. */
  lead?: string
  children: ReactNode
}

/** The page of an act about the personal data of whoever made a request, which leads back to where it all stands. */
export function DataPage<Form extends Record<string, unknown>>(props: DataPageProps<Form>) {
  const { title, page, none, form, submit, lead, children } = props
  const href = `/requests/${page.id}/subject-access`
  return (
    <Page
      title={title}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href, text: 'Back to personal data' }}
    >
      {none ? (
        <InsetText>{none}</InsetText>
      ) : (
        <>
          {lead && <p className="govuk-body">{lead}</p>}
          <ActForm form={form} seen={page.notes.length} submit={submit} cancel={href}>
            {children}
          </ActForm>
        </>
      )}
    </Page>
  )
}

/** For a route’s `meta`: the reference and not the subject, because a title stays in the browser’s history. */
export const dataMeta = (title: string, data: { page: Pick<RequestPage, 'reference'> } | undefined) => [
  { title: pageTitle(data ? `${title} – ${data.page.reference}` : title) },
]
