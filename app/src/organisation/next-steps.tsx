import type { NextStep } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { Fragment } from 'react'
import { Panel } from '../ui/panel.tsx'

interface NextStepsProps {
  slug: string
  /** Whether the reader may do them; whoever may not reads what is waited for. */
  runs: boolean
  steps: readonly NextStep[]
}

/** What is to be done next, in order. Nothing where nothing is lacking. */
export const NextSteps = ({ slug, runs, steps }: NextStepsProps) =>
  steps.length > 0 && (
    <Panel title={runs ? 'What to do next' : 'What is still to be set up'}>
      <ul className="govuk-list govuk-list--spaced">
        {steps.map((step, index) => {
          const { words, links = [] } = inWords(step, slug)
          return (
            // Two proposals can be to the same organisation.
            <li key={`${step.what} ${index}`}>
              {words}
              {runs &&
                links.map(({ path, text }) => (
                  <Fragment key={path}>
                    {' '}
                    <a href={`/at/${slug}${path}`} className="govuk-link">
                      {text}
                    </a>
                  </Fragment>
                ))}
            </li>
          )
        })}
      </ul>
      {!runs && <p className="govuk-body">Those who run it can do this: they stand under People.</p>}
    </Panel>
  )

interface Words {
  words: string
  /** Of the organisation’s own pages. */
  links?: readonly { path: string; text: string }[]
}

function inWords(step: NextStep, slug: string): Words {
  switch (step.what) {
    case 'answer a proposal':
      return {
        words: `${step.other} proposes something to you, and waits for your answer.`,
        links: [{ path: `/agreements/${step.proposalId}`, text: 'Read it and answer' }],
      }
    case 'agreed for later':
      return { words: `What you agreed with ${step.other} begins on ${dateInWords(step.on)}, by itself.` }
    case 'waits for their answer':
      return { words: `Your proposal waits for ${step.other} to answer. They were told by mail.` }
    case 'no co-op':
      return {
        words: 'No co-op has agreed with you yet, so there is nobody whose complaints you could take.',
        links: [{ path: '/agreements/new', text: 'Propose a management agreement' }],
      }
    case 'no member':
      return {
        words: 'No co-op is a member yet, so there are no figures to see.',
        links: [{ path: '/agreements/new', text: 'Propose a membership' }],
      }
    case 'nobody handles complaints':
      return {
        words: `Nobody can log a complaint: you have no agent, and no complaints officer of your own. An agent can propose to work for you once you have told them your address here, ${slug}.`,
        links: [
          { path: '/agreements/new', text: 'Propose it yourself' },
          { path: '/people', text: 'Choose an officer of your own' },
        ],
      }
    default:
      return lackingInWords(step)
  }
}

function lackingInWords(step: Lacking): Words {
  switch (step.what) {
    case 'no contact':
      return {
        words: 'Your letters do not say yet how residents reach you.',
        links: [{ path: '/profile/change', text: 'Say how' }],
      }
    case 'no policy of its own':
      return {
        words:
          'You have no complaints policy of your own yet. Complaints can be logged all the same: until your committee adopts one, they are handled by the Code as it stands.',
        links: [
          step.draftId
            ? { path: `/policy/drafts/${step.draftId}`, text: 'Go on with the draft' }
            : { path: '/policy/drafts/new', text: 'Draft one' },
        ],
      }
    case 'no MRC':
      return {
        words: 'Nobody is the Member Responsible for Complaints yet (Code 9.5).',
        links: [{ path: '/people', text: 'Invite them, or give somebody the role' }],
      }
    case 'few to decide':
      return {
        words:
          'A complaint may need three people of the co-op: one who decides at stage 1, and two who had no part in that at stage 2.',
        links: [{ path: '/people/invite', text: 'Invite the committee' }],
      }
    case 'few officers':
      return {
        words: 'Stage 2 is reviewed by an officer who had no part in stage 1, and there is only one of you.',
        links: [{ path: '/people/invite', text: 'Invite a second officer' }],
      }
    case 'homes not known':
      return {
        words: `How many homes you had on ${dateInWords(step.yearEndOn)}, and of what kind, is not written down. Complaints are counted against them.`,
        links: [{ path: '/profile/homes', text: 'Write it down' }],
      }
  }
}

type Lacking = Extract<
  NextStep,
  {
    what:
      | 'no contact'
      | 'no policy of its own'
      | 'no MRC'
      | 'few to decide'
      | 'few officers'
      | 'homes not known'
  }
>
