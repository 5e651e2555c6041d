import { countInWords } from '../../figures/numbers.ts'
import type { Preview } from '../../register-import/preview.server.ts'

/** The file at a glance. */
export const Found = ({ preview: { fresh, unchanged, bad } }: { preview: Preview }) => (
  <ul className="counts">
    <li className="counts__one">
      <strong>{countInWords(fresh.complaints + fresh.others)}</strong> new
    </li>
    <li className="counts__one">
      <strong>{countInWords(unchanged)}</strong> there already
    </li>
    <li className={bad > 0 ? 'counts__one counts__one--late' : 'counts__one'}>
      <strong>{countInWords(bad)}</strong> to correct
    </li>
  </ul>
)
