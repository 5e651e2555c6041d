import { RestrictionReviewForm, reviewRestriction, supportPage } from '@putright/casework'
import { dayInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { notFound } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'

const TITLE = 'Review a limit on contact'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'support', async (page, today, db) => {
    const { restrictions } = await supportPage(db, page, today)
    const limit = restrictions.find(({ id, inForce }) => inForce && id === args.params.restrictionId)
    return limit ? { limit } : notFound()
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, RestrictionReviewForm, reviewRestriction, 'Reviewed.', '/support')

export default function ReviewLimit() {
  const opened = useLoaderData<typeof loader>()
  const { page, limit } = opened
  const [form, fields] = useActForm<RestrictionReviewForm>()
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body-l">{limit.what}</p>
      <p className="govuk-body">It ends by itself on {dayInWords(limit.untilOn)}.</p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Keep the review"
        cancel={`/complaints/${page.id}/support`}
      >
        <input type="hidden" name="restrictionId" value={limit.id} />
        <Radios
          field={fields.as}
          label="Is it still needed?"
          options={[
            { value: 'reviewed', label: 'It goes on' },
            { value: 'lifted', label: 'It is lifted today' },
          ]}
        />
        <DateField
          field={fields.reviewOn}
          label="Looked at again on"
          hint="Where it goes on."
          earliest={opened.today}
          latest={limit.untilOn}
        />
      </ActForm>
    </ActPage>
  )
}
