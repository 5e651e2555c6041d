import { InsetText } from '../ui/inset-text.tsx'

/** What has to be known of a co-op’s figures wherever they stand: that the rows behind them are made up, say. */
export const FiguresNote = ({ note }: { note: string }) => note && <InsetText>{note}</InsetText>
