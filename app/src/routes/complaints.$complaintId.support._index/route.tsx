import { supportPage } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { Adjustments } from './adjustments.tsx'
import { Limits } from './limits.tsx'
import { Readings } from './readings.tsx'

const TITLE = 'Support'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, (page, today, db) => supportPage(db, page, today))

export default function Support() {
  const { page, adjustments, restrictions, readings } = useLoaderData<typeof loader>()
  return (
    <SectionPage title={TITLE} page={page}>
      <Adjustments adjustments={adjustments} page={page} />
      {page.viewer.handles && <Readings readings={readings} page={page} />}
      <Limits limits={restrictions} page={page} />
    </SectionPage>
  )
}
