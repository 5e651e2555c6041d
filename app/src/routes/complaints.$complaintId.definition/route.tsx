import { DefinitionForm, peopleForComplaint, redefine } from '@putright/casework'
import { type Concern, currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { AgreedScope } from '../../acts/agreed-scope.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { Parts } from './parts.tsx'

const TITLE = 'Change the definition'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'redefine', async (page, today, db) => ({
    people: await peopleForComplaint(db, page, today),
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    DefinitionForm,
    redefine,
    'The definition is changed. The letter that says how is issued and in the record.',
  )

export default function Definition() {
  const opened = useLoaderData<typeof loader>()
  const { page, people } = opened
  const { heads, outcomesSought, clocks } = currentStage(page.position)
  const [form, fields] = useActForm<DefinitionForm>({
    heads: heads.map(({ number, words, responsibility, concerns = [] }) => ({
      number,
      words,
      responsibility,
      named: those(concerns, 'named'),
      tookDecision: those(concerns, 'took the decision'),
    })),
    outcomesSought,
  })
  return (
    <ActPage title={TITLE} of={opened} dates={[keyDate('Response due by', clocks.response)]}>
      <p className="govuk-body">
        Until the response is out, what the resident makes clearer or adds to the same matter belongs in it.
        The date stays. Something that has nothing to do with it, or would delay the answer, is{' '}
        <a className="govuk-link" href={`/complaints/${page.id}/new-issue`}>
          a complaint of its own
        </a>
        .
      </p>
      <AgreedScope page={page} />
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Change it and tell the resident"
        letterFirst
        cancel={complaintHref(page)}
      >
        <Radios
          field={fields.as}
          label="What kind of change is it?"
          options={[
            { value: 'clarified', label: 'A part is made clearer', hint: 'Reword it below.' },
            {
              value: 'split',
              label: 'A part is split',
              hint: 'Reword it and add what you took out as a new part; or remove it and add two new ones or more.',
            },
            { value: 'new issue joined', label: 'A related issue joins it', hint: 'Add it as a new part.' },
          ]}
        />
        <TextArea
          field={fields.reason}
          label="What the resident told you, or why else it changes"
          hint="When they told you, and what; or what was agreed anew on who answers. The letter gives it as the reason."
          rows={3}
        />
        <Parts form={form} list={fields.heads} page={page} people={people} />
        <TextArea field={fields.outcomesSought} label="What the resident wants to happen" rows={3} />
      </ActForm>
    </ActPage>
  )
}

const those = (concerns: readonly Concern[], how: Concern['as']): string[] =>
  concerns.filter(({ as }) => as === how).map(({ personId }) => personId)
