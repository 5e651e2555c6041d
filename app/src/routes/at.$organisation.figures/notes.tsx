import { InsetText } from '../../ui/inset-text.tsx'
import type { CoopLine } from './chosen-year.ts'

/** What has to be known of the figures above, once for all co-ops of which it is the same. */
export function Notes({ coops }: { coops: readonly CoopLine[] }) {
  const byNote = Map.groupBy(
    coops.filter(({ figuresNote }) => figuresNote !== ''),
    ({ figuresNote }) => figuresNote,
  )
  return [...byNote].map(([note, about]) => (
    <InsetText key={note}>
      <strong>{about.map(({ name }) => name).join(', ')}:</strong> {note}
    </InsetText>
  ))
}
