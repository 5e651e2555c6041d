/** A year’s label as addresses and file names write it: `2023-24` for `2023/24`. */
export const plainYear = (label: string): string => label.replace('/', '-')

/** Where the figures of a co-op’s year are. */
export const figuresAddress = (coop: string, year: string): string =>
  `/coops/${coop}/figures/${plainYear(year)}`

/** Where what a figure counts is listed. */
export const casesAddress = (coop: string, year: string, measure: string, page = 1): string => {
  const asked = new URLSearchParams({ measure, ...(page > 1 && { page: String(page) }) })
  return `${figuresAddress(coop, year)}/cases?${asked}`
}
