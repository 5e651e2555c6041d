import {
  ApprovalForm,
  approveExtension,
  type ComplaintPage,
  daysAskedFor,
  whyWithdrawn,
} from '@putright/casework'
import { currentStage, type ExtensionAsked } from '@putright/complaint'
import { dateInWords, dayInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Approve or decline more time'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'approve an extension', page => {
    const withdrawn = whyWithdrawn(page)
    return { added: daysAskedFor(page), ...(withdrawn && { because: withdrawn }) }
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, ApprovalForm, approveExtension, ({ answer }) =>
    answer === 'approve'
      ? 'Approved. The letter to the resident is issued and in the record.'
      : 'Declined. The date stays as it is, and whoever asked is told.',
  )

export default function ExtensionApproval() {
  const opened = useLoaderData<typeof loader>()
  const { page, added } = opened
  const [form, fields] = useActForm<ApprovalForm>()
  const { clocks, extensionAsked } = currentStage(page.position)
  return (
    <ActPage title={TITLE} of={opened} dates={[keyDate('Response due by', clocks.response)]}>
      <p className="govuk-body">
        This is more time than the Code ordinarily allows, so it needs a second person. Once you approve it,
        the letter goes out today.
      </p>
      {extensionAsked && <Asked asked={extensionAsked} added={added ?? 0} page={page} />}
      <ActForm form={form} seen={page.position.seq} submit="Send my answer" cancel={complaintHref(page)}>
        <Radios
          field={fields.answer}
          label="Is the good reason good enough?"
          options={[
            { value: 'approve', label: 'Yes: approve it and tell the resident' },
            { value: 'decline', label: 'No: the date stays as it is' },
          ]}
        />
        <TextArea field={fields.reason} label="If not, why, and what to do instead" rows={3} />
      </ActForm>
    </ActPage>
  )
}

const Asked = ({ asked, added, page }: { asked: ExtensionAsked; added: number; page: ComplaintPage }) => (
  <SummaryList
    rows={[
      {
        key: 'Asked by',
        value: `${page.names[asked.recordedBy ?? ''] ?? 'A former officer'}, ${dateInWords(asked.on)}`,
      },
      { key: 'New date', value: `${dayInWords(asked.to)}, ${added} working days later than now` },
      { key: 'Why', value: asked.reason },
      { key: 'Good reason', value: asked.goodReason },
      { key: 'The resident hears', value: `every ${asked.updateEveryDays} working days` },
      ...(asked.agreed === 'not asked'
        ? []
        : [
            {
              key: 'The resident agrees',
              value: asked.agreed === 'yes' ? 'Yes' : 'No, and will be told how to challenge it',
            },
          ]),
    ]}
  />
)
