import { Tag } from '../../ui/tag.tsx'

/** Why something is left out of what is given to others. */
export const Withheld = ({ reason }: { reason: string }) => (
  <p className="file__withheld">
    <Tag tone="soon">Not for others</Tag> <span className="as-written">{reason}</span>
  </p>
)
