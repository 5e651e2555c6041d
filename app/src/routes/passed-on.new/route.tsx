import { PassOnForm, passOn, peopleToPassOnAbout } from '@putright/casework'
import { coopsToPassOnTo } from '@putright/db/queries/intake'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { takeForm } from '../../form.server.ts'
import { AboutWhom } from '../../intake/about-us.tsx'
import { CoopField } from '../../intake/coop-field.tsx'
import { redirectWithNotice } from '../../notice.server.ts'
import { throughNamed } from '../../organisation/through-named.server.ts'
import { useAt } from '../../organisation/use-at.ts'
import { notYours } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Pass on a complaint'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const today = context.today()
  const found = await throughNamed(request, context, person.id, async db => {
    const coops = await coopsToPassOnTo(db)
    return { coops, people: await peopleToPassOnAbout(db, coops, today) }
  })
  return found.coops.length > 0 ? { ...found, today } : notYours()
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: personId } = await requirePerson(request, context)
  const actor = { connection: context.connection, personId, today: context.today() }
  return takeForm(request, PassOnForm, async form => {
    const answer = await passOn(actor, form)
    if (!answer.done) return answer
    const notice = `Passed on. Its reference is ${answer.reference}: keep it, and quote it if anybody asks.`
    return redirectWithNotice('/passed-on/new', notice)
  })
}

export default function PassOn() {
  const at = useAt()
  const { coops, people, today } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<PassOnForm>({
    toldOn: today,
    ...(coops.length === 1 && { coopId: coops[0]?.id }),
  })
  return (
    <Page title={TITLE} back={{ href: at('worklist'), text: 'Worklist' }}>
      <p className="govuk-body-l">
        Somebody has told you that they are unhappy with the co-op or its agent. They need not call it a
        complaint, and you need not look into it: write down what you were told, and those who handle
        complaints take it from there.
      </p>
      <p className="govuk-body">
        It counts as received on the day you were told, so pass it on the same day if you can. It is theirs
        alone to read: you keep a reference.
      </p>
      <ActForm form={form} submit="Pass it on" cancel={at('worklist')}>
        <CoopField field={fields.coopId} coops={coops} />
        <DateField field={fields.toldOn} label="Day you were told" latest={today} />
        <Radios field={fields.channel} label="How you were told" options={CHANNEL_CHOICES} inline />
        <TextField field={fields.residentName} label="Who told you (optional)" />
        <TextField
          field={fields.contact}
          label="How to reach them (optional)"
          hint="Where they live, a telephone number or an e-mail address."
        />
        <TextArea
          field={fields.words}
          label="What you were told"
          hint="As nearly in their words as you can."
          rows={8}
        />
        <AboutWhom field={fields.whom} people={people} />
      </ActForm>
    </Page>
  )
}
