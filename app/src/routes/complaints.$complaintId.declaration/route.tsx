import { DeclarationForm, declarationPage, declareOwn, isUuid } from '@putright/casework'
import { asPersonOnCase } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeActForm } from '../../acts/take-act.server.ts'
import { pageAskedFor } from '../../complaint/declared-first.server.ts'
import { useAt } from '../../organisation/use-at.ts'
import { notFound } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { WhatItIsAbout } from './what-it-is-about.tsx'

const TITLE = 'Do you have a conflict of interest?'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `${TITLE} – ${data.reference}` : TITLE) },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const { complaintId = '' } = params
  if (!isUuid(complaintId)) return notFound()
  const page = await asPersonOnCase(context.connection, person.id, complaintId, db =>
    declarationPage(db, person.id, complaintId, context.today()),
  )
  return page ?? notFound()
}

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    DeclarationForm,
    declareOwn,
    'Thank you. Your declaration is recorded.',
    pageAskedFor(args.request),
  )

export default function Declaration() {
  const at = useAt()
  const page = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<DeclarationForm>()
  return (
    <Page
      title={TITLE}
      caption={`${page.reference} · ${page.coop}`}
      back={
        page.asked
          ? { href: at('worklist'), text: 'Worklist' }
          : { href: `/complaints/${page.id}`, text: 'Back to the complaint' }
      }
    >
      {page.asked && (
        <p className="govuk-body">
          You were asked to help with this complaint at stage {page.stage}. Before you read on, say whether
          anything could keep you from judging it fairly, or could look as if it did.
        </p>
      )}
      <WhatItIsAbout page={page} />
      <ActForm form={form} submit="Save and continue">
        <Radios
          field={fields.conflict}
          label="Your answer"
          hint="You have a conflict if you are a friend, a relative or an opponent of anybody in it, share a home with them, had a part in what it is about, or stand to gain or lose by it."
          options={[
            { value: 'no', label: 'I have no conflict of interest' },
            {
              value: 'yes',
              label: 'I have one',
              hint: 'The complaint is then closed to you, and somebody else is asked. That is nobody’s fault.',
            },
          ]}
        />
        <TextArea
          field={fields.what}
          label="If you have one: what it is, in a few words"
          hint="Those who handle the complaint read this. Details are not needed."
          rows={2}
        />
      </ActForm>
    </Page>
  )
}
