import type { ExplainedClock } from '@putright/complaint'
import { dateInWords, dayInWords } from '@putright/working-days'
import { Tag } from '../../ui/tag.tsx'

/** Each notice: what it moved, or why it moved nothing. */
export const Extensions = ({ extensions }: Pick<ExplainedClock, 'extensions'>) =>
  extensions.length === 0 ? null : (
    <>
      <h4 className="govuk-heading-s">Extended</h4>
      <ul className="govuk-list govuk-list--bullet">
        {extensions.map(({ extension, validity }) => (
          <li key={`${extension.sentOn} ${extension.to}`}>
            Notice of {dateInWords(extension.sentOn)}, to {dayInWords(extension.to)}:{' '}
            {validity.valid ? (
              <Tag tone="done">moved the date</Tag>
            ) : (
              <>
                <Tag tone="late">moved nothing</Tag> because {validity.because}.
              </>
            )}{' '}
            <span className="as-written">
              {[extension.reason, extension.goodReason].filter(Boolean).join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
