import { AdjustmentReviewForm, reviewAdjustment, supportPage } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { notFound } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'

const TITLE = 'Review an adjustment'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'support', async (page, today, db) => {
    const { adjustments } = await supportPage(db, page, today)
    const adjustment = adjustments.find(({ id, inForce }) => inForce && id === args.params.adjustmentId)
    return adjustment ? { adjustment } : notFound()
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, AdjustmentReviewForm, reviewAdjustment, 'Reviewed.', '/support')

export default function ReviewAdjustment() {
  const opened = useLoaderData<typeof loader>()
  const { page, adjustment } = opened
  const [form, fields] = useActForm<AdjustmentReviewForm>()
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body-l">{adjustment.what}</p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Keep the review"
        cancel={`/complaints/${page.id}/support`}
      >
        <input type="hidden" name="adjustmentId" value={adjustment.id} />
        <Radios
          field={fields.as}
          label="After asking the resident"
          options={[
            { value: 'reviewed', label: 'It goes on' },
            { value: 'ended', label: 'It ends today' },
          ]}
        />
        <DateField
          field={fields.reviewOn}
          label="Looked at again on"
          hint="Where it goes on."
          earliest={opened.today}
        />
      </ActForm>
    </ActPage>
  )
}
