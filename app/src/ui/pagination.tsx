interface PaginationProps {
  /** The page one is on, from 1. */
  number: number
  size: number
  total: number
  /** What is counted: “complaints”. */
  of: string
  hrefFor: (number: number) => string
}

/** Which lines of how many these are, and the way to the others. */
export function Pagination({ number, size, total, of, hrefFor }: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / size))
  if (pages === 1) return null
  const from = (number - 1) * size + 1
  return (
    <nav className="pagination" aria-label="Pages of this list">
      <p className="govuk-body">
        {from} to {Math.min(from + size - 1, total)} of {total.toLocaleString('en-GB')} {of}
      </p>
      {number > 1 && (
        <a href={hrefFor(number - 1)} rel="prev" className="govuk-link">
          Previous page
        </a>
      )}
      {number < pages && (
        <a href={hrefFor(number + 1)} rel="next" className="govuk-link">
          Next page
        </a>
      )}
    </nav>
  )
}
