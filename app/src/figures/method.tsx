import { METHOD } from '@putright/figures'
import { Details } from '../ui/details.tsx'

/** How the figures are counted, to be read beside them. */
export const Method = () => (
  <Details summary="How we count">
    <dl className="method">
      {METHOD.map(({ about, words }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </Details>
)
