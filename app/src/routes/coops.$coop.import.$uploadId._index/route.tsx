import { importUpload } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { redirectWithNotice } from '../../notice.server.ts'
import { importAddress } from '../../register-import/addresses.ts'
import { afterImport } from '../../register-import/after-import.server.ts'
import { openUpload, previewOf } from '../../register-import/preview.server.ts'
import { notFound } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Confirm } from './confirm.tsx'
import { Found } from './found.tsx'
import { Problems } from './problems.tsx'
import { RefusedWhole } from './refused-whole.tsx'
import { Sample } from './sample.tsx'

const TITLE = 'What is in the file'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export const loader = async (args: LoaderFunctionArgs) => ({
  ...previewOf(await openUpload(args)),
  badRows: `${importAddress(args.params.coop ?? '', args.params.uploadId)}/bad-rows.csv`,
})

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: personId } = await requirePerson(request, context)
  const { coop = '', uploadId = '' } = params
  const actor = { connection: context.connection, personId, today: context.today() }
  const answer = await importUpload(actor, coop, uploadId)
  if (answer.done) return afterImport(coop, uploadId, answer)
  if (answer.why === 'not found') return notFound()
  return redirectWithNotice(importAddress(coop, uploadId), 'Nothing was imported.')
}

export default function PreviewImport() {
  const preview = useLoaderData<typeof loader>()
  const { coop, fileName, refused } = preview
  return (
    <Page
      title={TITLE}
      caption={`${coop.name} · ${fileName}`}
      back={{ href: importAddress(coop.slug), text: 'Choose another file' }}
      wide
    >
      {refused.length > 0 ? (
        <RefusedWhole problems={refused} />
      ) : (
        <>
          <Found preview={preview} />
          <Confirm preview={preview} />
          <Problems preview={preview} download={preview.badRows} />
          <Sample rows={preview.sample} />
        </>
      )}
    </Page>
  )
}
