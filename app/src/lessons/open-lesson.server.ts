import { type LessonPage, lessonPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/** A lesson that the person may read; anything else is not found. */
export async function openLesson({ request, params, context }: LoaderFunctionArgs): Promise<LessonPage> {
  const person = await requirePerson(request, context)
  const found = await asPerson(context.connection, person.id, db =>
    lessonPage(db, params.lesson ?? '', context.today()),
  )
  return found ?? notFound()
}
