/** Where a co-op’s year is; the label `2023/24` is written `2023-24` in an address. */
export const figuresAddress = (coop: string, year: string): string =>
  `/coops/${coop}/figures/${year.replace('/', '-')}`

/** Where what a figure counts is listed. */
export const casesAddress = (coop: string, year: string, measure: string, page = 1): string => {
  const asked = new URLSearchParams({ measure, ...(page > 1 && { page: String(page) }) })
  return `${figuresAddress(coop, year)}/cases?${asked}`
}
