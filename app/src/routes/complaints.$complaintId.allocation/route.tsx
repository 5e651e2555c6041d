import { AllocationForm, allocate, allocationChoices } from '@putright/casework'
import { currentStage, type StagePosition } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { AgreedScope } from '../../acts/agreed-scope.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { AtPresent } from './at-present.tsx'
import { Deciders } from './deciders.tsx'
import { Deputies } from './deputies.tsx'
import { Investigator } from './investigator.tsx'
import { Outlook } from './outlook.tsx'
import { OutsideScope, partsOutside } from './outside-scope.tsx'

const titleOf = ({ stage, investigator }: StagePosition) =>
  `${investigator ? 'Change' : 'Allocate'} who considers stage ${stage}`

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  actMeta(data ? titleOf(currentStage(data.page.position)) : '', data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'allocate', async (page, today, db) => ({
    choices: await allocationChoices(db, page, today),
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, AllocationForm, allocate, ({ deciders }) =>
    deciders.length > 0 ? 'Allocated. Those who decide hear by e-mail when it is their turn.' : 'Allocated.',
  )

export default function Allocation() {
  const opened = useLoaderData<typeof loader>()
  const { page, choices } = opened
  const current = currentStage(page.position)
  const { stage, investigator, deciders, deputies, clocks } = current
  const [form, fields] = useActForm<AllocationForm>({ investigator, deciders, deputies })
  return (
    <ActPage title={titleOf(current)} of={opened} dates={[keyDate('Response due by', clocks.response)]}>
      <p className="govuk-body">
        {stage === 2
          ? 'Nobody who considered the complaint at stage 1 can be chosen for stage 2.'
          : 'Choose somebody who is not complained about and has no close tie with the resident.'}
      </p>
      <AtPresent page={page} />
      <AgreedScope page={page} />
      {partsOutside(page).length > 0 ? (
        <OutsideScope page={page} />
      ) : (
        <ActForm
          form={form}
          seen={page.position.seq}
          submit={investigator ? 'Change who considers it' : 'Allocate'}
          cancel={complaintHref(page)}
        >
          <Outlook
            outlook={choices.outlook}
            stage={stage}
            deciders={choices.deciders}
            needed={choices.decidersNeeded}
            lendHref={`${complaintHref(page)}/lent-reviewer`}
          />
          <Investigator
            field={fields.investigator}
            people={choices.investigators}
            decides={choices.decidersNeeded === 0}
          />
          {choices.decidersNeeded > 0 && (
            <Deciders
              field={fields.deciders}
              people={choices.deciders}
              needed={choices.decidersNeeded}
              coop={page.coop.name}
            />
          )}
          {choices.decidersNeeded > 0 && <Deputies field={fields.deputies} people={choices.deciders} />}
        </ActForm>
      )}
    </ActPage>
  )
}
