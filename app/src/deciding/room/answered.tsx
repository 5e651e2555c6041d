import { currentStage, type HeadPosition } from '@putright/complaint'
import { dayInWords } from '@putright/working-days'
import { complaintHref } from '../../acts/act-page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Promised } from '../promised.tsx'
import type { InRoom, RoomData } from './room-data.ts'

/** What happened: that the resident was answered, and with what. */
export const Answered = ({ page, answer }: InRoom & { answer: NonNullable<RoomData['answer']> }) => (
  <>
    <Panel title="The resident has been answered">
      <p className="govuk-body">
        {dayInWords(answer.on)}. Outcome: {answer.outcome}. Nothing more is asked of you.
      </p>
      {answer.letterId && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${complaintHref(page)}/letters/${answer.letterId}`}>
            Read the letter as it went
          </a>
        </p>
      )}
    </Panel>
    {currentStage(page.position).heads.map(head => (
      <DecidedHead key={head.number} head={head} />
    ))}
  </>
)

const DecidedHead = ({ head: { number, words, decision } }: { head: HeadPosition }) => (
  <section>
    <h2 className="govuk-heading-s">
      Part {number}
      {decision && `: ${decision.outcome}`}
    </h2>
    <p className="part__words as-written">{words}</p>
    {decision && (
      <>
        <p className="govuk-body as-written">{decision.reasons}</p>
        <Promised remedies={decision.remedies} actions={decision.actions} />
      </>
    )}
  </section>
)
