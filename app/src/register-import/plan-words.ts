import type { ImportPlan } from '@putright/casework'

/** How many new lines of a plan are complaints, and how many are something else. */
export function newOf({ rows }: Pick<ImportPlan, 'rows'>): New {
  const complaints = rows.filter(({ row }) => row.kind === 'complaint').length
  return { complaints, others: rows.length - complaints }
}
export interface New {
  complaints: number
  others: number
}

/** “36 complaints and 216 requests and enquiries”; null where there is nothing new. */
export function newInWords({ complaints, others }: New): string | null {
  const parts = [
    complaints > 0 && counted(complaints, 'complaint', 'complaints'),
    others > 0 && counted(others, 'request or enquiry', 'requests and enquiries'),
  ]
  return parts.filter(Boolean).join(' and ') || null
}

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
