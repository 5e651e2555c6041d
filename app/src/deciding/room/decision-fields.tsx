import type { DecisionForm, RoomHead } from '@putright/casework'
import type { CalendarDate } from '@putright/working-days'
import { useActionData } from '@remix-run/react'
import { complaintHref } from '../../acts/act-page.tsx'
import { draftedPart } from '../../drafts/draft.ts'
import { DraftVersion } from '../../drafts/draft-version.tsx'
import { TheirWords } from '../../drafts/their-words.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { startingWith } from '../starting-with.ts'
import { WhyDecideNow } from '../why-now.tsx'
import { Choice } from './choice.tsx'
import { Lacking, Letter } from './letter.tsx'
import type { InRoom } from './room-data.ts'

interface Shown {
  letter?: { html: string; missing: string[] }
  error?: unknown
}

/** The form in which a decision is put in one’s own words; it can be kept as a draft, and the letter looked at first. */
export function DecisionFields(props: InRoom & { heads: readonly RoomHead[]; today: CalendarDate }) {
  const { page, room, heads, today } = props
  const sent = useActionData<Shown>()
  const [form, fields] = useActForm<DecisionForm>({
    heads: heads.map(({ head }) => draftedPart(room.draft, head.number) ?? startingWith(head)),
  })
  const href = complaintHref(page)
  return (
    <>
      {sent?.letter && (
        <section id="letter" tabIndex={-1}>
          <h3 className="govuk-heading-s">The letter as it would go</h3>
          <Lacking missing={sent.letter.missing} />
          <Letter html={sent.letter.html} />
        </section>
      )}
      {sent && !sent.letter && room.draft && <TheirWords draft={room.draft} />}
      <ActForm
        form={form}
        seen={page.position.seq}
        submit={submitOf(room)}
        action={`${href}/decision-room`}
        besides={[
          { text: 'Show me the letter first', action: `${href}/letter-before#letter` },
          { text: 'Save as a draft', action: `${href}/decision-draft` },
        ]}
      >
        <DraftVersion form={form} draft={room.draft} />
        {fields.heads.getFieldList().map((field, index) => (
          <Choice key={field.key} form={form} field={field} head={heads[index]?.head} today={today} />
        ))}
        <WhyDecideNow awaited={page.replyAwaited} field={fields.whyNow} />
      </ActForm>
    </>
  )
}

const submitOf = ({ panel, letter }: InRoom['room']): string => {
  if (panel.length > 1) return 'Put this down and ask the panel to agree'
  return letter ? 'Decide and send the letter' : 'Record the decision'
}
