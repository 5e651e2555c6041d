import { peoplePage } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { InsetText } from '../../ui/inset-text.tsx'
import { BarredPeople } from './barred-people.tsx'
import { Declarations } from './declarations.tsx'
import { Roles } from './roles.tsx'
import { ToDo } from './to-do.tsx'

const TITLE = 'People'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, async (page, today, db) => ({ people: await peoplePage(db, page, today) }))

export default function People() {
  const { page, people } = useLoaderData<typeof loader>()
  return (
    <SectionPage title={TITLE} page={page}>
      {people.warning && <InsetText>{people.warning}</InsetText>}
      {people.stages.map(stage => (
        <Roles key={stage.stage} stage={stage} />
      ))}
      {page.viewer.handles && (
        <>
          <BarredPeople people={people.barred} />
          <Declarations declarations={people.declarations} />
        </>
      )}
      <ToDo page={page} />
    </SectionPage>
  )
}

export type People = Awaited<ReturnType<typeof loader>>['people']
