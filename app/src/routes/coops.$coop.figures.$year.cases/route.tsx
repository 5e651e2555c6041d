import { casesPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { casesAddress, figuresAddress } from '../../figures/addresses.ts'
import { measureInWords } from '../../figures/measure-words.ts'
import { FiguresNote } from '../../figures/note.tsx'
import { countInWords } from '../../figures/numbers.ts'
import { notFound } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Cases } from './cases.tsx'
import { Contacts } from './contacts.tsx'
import { readQuestion } from './question.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `${measureInWords(data.measure)}, ${data.year.label}` : 'Complaint figures') },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const { coop: slug = '', year = '' } = params
  const asked = { slug, year, ...readQuestion(new URL(request.url).searchParams) }
  const page = await asPerson(context.connection, person.id, db => casesPage(db, asked, context.today()))
  return page ?? notFound()
}

export default function BehindAFigure() {
  const { coop, year, measure, page, lines, contacts } = useLoaderData<typeof loader>()
  const ofContacts = measure === 'serviceRequests' || measure === 'enquiries'
  return (
    <Page
      title={measureInWords(measure)}
      caption={`${coop.name}, ${year.label}`}
      back={{ href: figuresAddress(coop.slug, year.label), text: `Figures ${year.label}` }}
      wide
    >
      <FiguresNote note={coop.figuresNote} />
      <p className="govuk-body-l">{page.total === 0 ? 'None.' : `${countInWords(page.total)} in all.`}</p>
      {ofContacts ? <Contacts contacts={contacts} /> : <Cases measure={measure} lines={lines} />}
      <Pagination
        {...page}
        of={ofContacts ? 'lines' : 'complaints'}
        hrefFor={number => casesAddress(coop.slug, year.label, measure, number)}
      />
    </Page>
  )
}
