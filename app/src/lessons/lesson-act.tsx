import type { LessonPage } from '@putright/casework'
import { useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { InsetText } from '../ui/inset-text.tsx'
import { Page } from '../ui/page.tsx'

interface LessonActProps {
  title: string
  of: LessonPage
  /** Why it cannot be done now, or by this person; null if it can. */
  because: string | null
  children: ReactNode
}

/** The page of one act on a lesson: its form under the lesson’s words; or why it cannot be done. */
export function LessonAct({ title, of: { lesson }, because, children }: LessonActProps) {
  // What somebody has just sent comes back to them, even where the act has become impossible meanwhile.
  const sent = useActionData<object>()
  return (
    <Page
      title={title}
      caption={lesson.coop}
      back={{ href: `/lessons/${lesson.id}`, text: 'Back to the lesson' }}
    >
      <InsetText>
        <p className="govuk-body as-written">{lesson.lesson}</p>
        <p className="govuk-body as-written">{lesson.change}</p>
      </InsetText>
      {because && !sent ? <p className="govuk-body-l">{because}</p> : children}
    </Page>
  )
}
