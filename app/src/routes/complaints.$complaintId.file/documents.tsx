import type { ComplaintPage, FileEntry } from '@putright/casework'
import { complaintHref } from '../../acts/act-page.tsx'
import { sizeInWords } from '../../complaint/words.ts'
import { Tag } from '../../ui/tag.tsx'
import { Withheld } from './withheld.tsx'

interface DocumentsProps {
  documents: FileEntry['documents']
  page: Pick<ComplaintPage, 'id'>
}

/** Files to download, each with what to know before it is opened. */
export function Documents({ documents, page }: DocumentsProps) {
  if (documents.length === 0) return null
  return (
    <ul className="govuk-list file__documents">
      {documents.map(({ id, name, size, flags, withheld }) => (
        <li key={id}>
          <a className="govuk-link" href={`${complaintHref(page)}/documents/${id}`}>
            <bdi>{name}</bdi>
          </a>{' '}
          ({sizeInWords(size)})
          {flags.length > 0 && (
            <p className="file__flags">
              <Tag tone="late">Take care</Tag> This file {AND.format(flags)}.
            </p>
          )}
          {withheld && <Withheld reason={withheld} />}
        </li>
      ))}
    </ul>
  )
}

const AND = new Intl.ListFormat('en-GB')
