import type { AccessPage } from '@putright/casework'
import { Copies } from './copies.tsx'
import { Requests } from './requests.tsx'

interface AskedForProps {
  access: Pick<AccessPage, 'requests' | 'open'>
  /** The address of the page it stands on. */
  here: string
  handles: boolean
  today: string
}

/** What the resident asked for, with what can be done about it. */
export const AskedFor = ({ access: { requests, open }, here, handles, today }: AskedForProps) => (
  <>
    <p className="govuk-body">
      The resident may ask for what is kept about them, in any words and by any way. They have it within a
      calendar month, without the names of others where it would not be fair to give those.
    </p>
    <h2 className="govuk-heading-m">Requests for a copy</h2>
    <Requests requests={requests} today={today} />
    {handles && (
      <ul className="govuk-list">
        {(open ? WHILE_OPEN : TO_BEGIN).map(([address, words]) => (
          <li key={address}>
            <a href={`${here}/${address}`} className="govuk-link">
              {words}
            </a>
          </li>
        ))}
      </ul>
    )}
  </>
)

const TO_BEGIN = [['request', 'Record a request']] as const
const WHILE_OPEN = [
  ['copy', 'Build the resident’s copy'],
  ['time', 'Record what moves the day'],
] as const

/** What was given out. */
export const Given = (props: Parameters<typeof Copies>[0]) => (
  <>
    <h2 className="govuk-heading-m">Copies given</h2>
    <Copies {...props} />
  </>
)
