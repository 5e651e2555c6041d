import { readForm } from '../read-form.server.ts'

/** The words that somebody searches for. */
export const searchedFor = async (request: Request): Promise<string> =>
  String((await readForm(request)).get('query') ?? '').slice(0, 200)
