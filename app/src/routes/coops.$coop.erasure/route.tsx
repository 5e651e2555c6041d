import { BatchErasureForm, ERASED_TOGETHER, eraseDue, privacyPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { notFound } from '../../responses.server.ts'
import { countedAs, PARTS } from '../../retention/words.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Erase what is past its day'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = await opened({ request, params, context })
  const asked = new URL(request.url).searchParams.get('part')
  const part = ERASED_TOGETHER.find(one => one === asked) ?? 'record'
  return { coop: page.coop, mayErase: page.mayErase, part, ...page.due[part] }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context)
  const { coop } = await opened({ request, params, context })
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  return takeForm(request, BatchErasureForm, async form => {
    const answer = await eraseDue(actor, coop.id, form)
    if (!answer.done) return answer
    const erased = countedAs(form.part, answer.erased)
    return redirectWithNotice(
      `/coops/${coop.slug}/privacy`,
      `${erased} ${answer.erased === 1 ? 'is' : 'are'} erased, and counted as before.`,
    )
  })
}

async function opened({
  request,
  params,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>) {
  const person = await requirePerson(request, context)
  const page = await asPerson(context.connection, person.id, db =>
    privacyPage(db, params.coop ?? '', context.today()),
  )
  return page ?? notFound()
}

export default function BatchErasure() {
  const { coop, mayErase, part, lines, listed } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<BatchErasureForm>()
  const back = `/coops/${coop.slug}/privacy`
  const may = mayErase && lines.length > 0
  return (
    <Page title={TITLE} caption={coop.name} back={{ href: back, text: 'What is kept, and how long' }}>
      {!may && <p className="govuk-body-l">There is nothing here for you to erase today.</p>}
      {may && (
        <>
          <p className="govuk-body">
            {PARTS[part]} of {countedAs(part, lines.length)}:{' '}
            {lines.map(({ reference }) => reference).join(', ')}.
          </p>
          <p className="govuk-body">
            Words, names, letters and documents go for good, and nobody can bring them back. Days, outcomes
            and sums stay, and every year counts as before. Copies in a backup go when that backup expires.
          </p>
          <ActForm form={form} submit="Erase for good" cancel={back} grave>
            <input type="hidden" name={fields.part.name} value={part} />
            <input type="hidden" name={fields.listed.name} value={listed} />
            <TextField
              field={fields.number}
              label="How many are erased?"
              hint={`Type ${lines.length} to confirm.`}
              width={5}
              inputMode="numeric"
            />
          </ActForm>
        </>
      )}
    </Page>
  )
}
