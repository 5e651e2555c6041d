import { InsetText } from '../ui/inset-text.tsx'

/** Parts that are this person’s to decide, and not yet. */
export function Waiting({ parts }: { parts: readonly number[] }) {
  if (parts.length === 0) return null
  return (
    <InsetText>
      {parts.length === 1 ? `Part ${parts[0]} waits` : `Parts ${parts.join(' and ')} wait`} for the
      recommendation of whoever looks into it.
    </InsetText>
  )
}
