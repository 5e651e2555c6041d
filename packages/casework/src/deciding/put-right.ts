import type { HeadPosition, Remedy } from '@putright/complaint'
import { notPutRight, type Outcome } from '@putright/handling-code'
import { type Refusal, refuse } from '../answer.ts'

/** What is found on a part, recommended or decided. */
interface Found {
  head: number
  outcome: Outcome
  remedies?: readonly Remedy[] | undefined
}

/**
 * Code 7.1: whatever is upheld has a remedy of its own, or one on another part that says it is for this one too. `found` is
 * what is being put down; the other parts count as they are decided, proposed or recommended.
 */
export function putRightRefused(
  found: readonly Found[],
  heads: readonly HeadPosition[],
  nothing: string,
): Refusal | null {
  const others = heads.flatMap(({ number, decision, proposal, recommendation }): Found[] => {
    const stands = decision ?? proposal ?? recommendation
    return stands && found.every(({ head }) => head !== number) ? [stands] : []
  })
  const remedies = [...found, ...others].flatMap(({ head, remedies: its = [] }) =>
    its.map(({ alsoFor = [] }) => ({ heads: [head, ...alsoFor] })),
  )
  const lacking = notPutRight(found, remedies)
  return lacking.length === 0 ? null : refuse('not complete', [nothing, ...lacking.map(needsRemedy)])
}

const needsRemedy = (head: number): string =>
  `Part ${head} is upheld, and nothing puts it right. It needs a remedy, and an apology is one; or one on another part that says it is for part ${head} too (Code 7.1).`
