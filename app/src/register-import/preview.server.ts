import { type UploadedPlan, uploadedPlan } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'
import { newOf } from './plan-words.ts'

const MOST_PROBLEMS = 200
const MOST_SAMPLES = 5

/** The upload in the address, and what importing it would do now. */
export async function openUpload({ request, params, context }: LoaderFunctionArgs): Promise<UploadedPlan> {
  const person = await requirePerson(request, context)
  const { coop = '', uploadId = '' } = params
  const found = await asPerson(context.connection, person.id, db =>
    uploadedPlan(db, coop, uploadId, context.today()),
  )
  return found ?? notFound()
}

/** As much of a plan as a page shows. */
export function previewOf({ coop, fileName, imported, plan }: UploadedPlan) {
  const problems = plan.bad.flatMap(row => row.problems)
  return {
    coop,
    fileName,
    imported,
    refused: plan.refused,
    fresh: newOf(plan),
    unchanged: plan.unchanged.length,
    bad: plan.bad.length,
    problems: problems.slice(0, MOST_PROBLEMS),
    problemsInAll: problems.length,
    sample: plan.rows.toSorted(complaintsFirst).slice(0, MOST_SAMPLES),
  }
}

// They have the most columns that could have been mistaken.
const complaintsFirst = (one: GoodRow, other: GoodRow) => Number(isOther(one)) - Number(isOther(other))
const isOther = ({ row }: GoodRow) => row.kind !== 'complaint'

type GoodRow = UploadedPlan['plan']['rows'][number]
export type Preview = ReturnType<typeof previewOf>
