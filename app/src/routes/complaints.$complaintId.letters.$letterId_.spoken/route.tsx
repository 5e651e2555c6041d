import { plainText } from '@putright/documents'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { issuedLetter } from '../../complaint/issued-letter.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `To read out – ${data.reference}` : 'To read out') },
]

export async function loader(args: LoaderFunctionArgs) {
  const content = await issuedLetter(args, letter => letter.content)
  return {
    complaintId: args.params.complaintId ?? '',
    reference: content.reference,
    sent: `/complaints/${args.params.complaintId}/letters/${args.params.letterId}/sent`,
    words: plainText(content),
  }
}

export default function Spoken() {
  const { complaintId, reference, words, sent } = useLoaderData<typeof loader>()
  return (
    <Page
      title="To read out by telephone"
      caption={reference}
      back={{ href: `/complaints/${complaintId}`, text: 'Back to the complaint' }}
    >
      <p className="govuk-body">
        Read it slowly, and ask after each part whether it was understood. Then{' '}
        <a className="govuk-link" href={sent}>
          record that you read it out
        </a>
        .
      </p>
      <article className="spoken as-written">{words}</article>
    </Page>
  )
}
