import { dateInWords } from '@putright/working-days'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComplaintNav } from '../../complaint/complaint-nav.tsx'
import { openSection } from '../../complaint/open-section.server.ts'
import { useAt } from '../../organisation/use-at.ts'
import { InsetText } from '../../ui/inset-text.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { About } from './about.tsx'
import { Findings } from './findings.tsx'
import { Heads } from './heads.tsx'
import { Letters } from './letters.tsx'
import { Offers } from './offers.tsx'
import { Record } from './record.tsx'
import { Standing } from './standing.tsx'

// The reference and not the subject: a title stays in the browser's history.
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.reference ?? 'Complaint') },
]

export async function loader(args: LoaderFunctionArgs) {
  const { page, today } = await openSection(args, () => ({}))
  return { ...page, today }
}

export default function Complaint() {
  const at = useAt()
  const page = useLoaderData<typeof loader>()
  return (
    <Page
      title={page.position.summary}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href: at('worklist'), text: 'Worklist' }}
      wide
    >
      <ComplaintNav complaintId={page.id} />
      {page.erasedOn && (
        <InsetText>
          This complaint was erased on {dateInWords(page.erasedOn)}. Its days and outcomes are still counted;
          nothing that anybody wrote is left.
        </InsetText>
      )}
      <div className="complaint">
        <Standing page={page} />
        <Offers page={page} />
        <div>
          <Findings findings={page.findings} />
          <Heads page={page} />
          <About page={page} />
        </div>
        <div>
          <Letters page={page} />
          <Record page={page} />
        </div>
      </div>
    </Page>
  )
}
