import { notWhole } from './responses.server.ts'

const MOST_FIELDS = 5000
const LONGEST_NAME = 200
/** Of a list’s parts in a name, `heads[3].reasons`. */
const HIGHEST_PLACE = 999

/**
 * The form, once it is here whole; one that was cut off on its way is nobody’s act. Nor is one that no page of ours makes:
 * with too many fields, or with the four thousand millionth part of a list, which would be built to be looked through.
 */
export async function readForm(request: Request): Promise<FormData> {
  const form = await read(request).catch(notWhole)
  const names = [...form.keys()]
  return names.length <= MOST_FIELDS && names.every(isPlain) ? form : notWhole()
}

async function read(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return request.formData()
  // Counted before it is taken apart: a megabyte of these letters is a million fields.
  const text = await request.text()
  if (text.split('&', MOST_FIELDS + 1).length > MOST_FIELDS) return notWhole()
  const form = new FormData()
  // Nothing is written with NUL, and PostgreSQL holds no text with it.
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value.replaceAll('\0', ''))
  return form
}

function isPlain(name: string): boolean {
  const places = [...name.matchAll(/\[(\d*)\]/g)]
  return (
    name.length <= LONGEST_NAME &&
    !/__proto__|constructor|prototype/.test(name) &&
    places.every(([, place]) => Number(place) <= HIGHEST_PLACE)
  )
}
