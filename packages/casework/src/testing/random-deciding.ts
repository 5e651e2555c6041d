import { currentStage, EXTENSION_AGREED, REDEFINITION_REASONS } from '@putright/complaint'
import { OUTCOMES } from '@putright/handling-code'
import { addCalendarDays } from '@putright/working-days'
import { approveExtension } from '../acts/approve-extension.ts'
import { branch } from '../acts/branch-complaint.ts'
import { comment } from '../acts/comment.ts'
import { extend } from '../acts/extend.ts'
import { redefine } from '../acts/redefine.ts'
import { reverse } from '../acts/reverse.ts'
import { share } from '../acts/share.ts'
import { update } from '../acts/update.ts'
import type { Dice } from '../generate/dice.ts'
import type { RandomAct } from './random-acts.ts'
import { near } from './random-words.ts'

/** What happens to a definition, its findings and its date on the way, with what fits and what does not. */
export const DECIDING = {
  redefine: ({ actor, target, file, dice }) => {
    const { heads, outcomesSought } = currentStage(file.position)
    const kept = heads.flatMap(({ number, words, responsibility }) =>
      dice.percent(10) ? [] : [{ number, words: dice.percent(30) ? said(dice) : words, responsibility }],
    )
    const added = Array.from({ length: dice.between(0, 2) }, () => ({
      number: null,
      words: said(dice),
      responsibility: dice.one(['agent', 'landlord'] as const),
    }))
    return redefine(actor, target, {
      as: dice.one(REDEFINITION_REASONS),
      reason: said(dice),
      heads: [...kept, ...added],
      outcomesSought,
    })
  },
  share: ({ actor, target, file, dice }) =>
    share(actor, target, {
      findings: currentStage(file.position).heads.map(({ number }) => ({
        head: number,
        outcome: dice.one(['' as const, ...OUTCOMES]),
        reasons: said(dice),
      })),
      replyBy: addCalendarDays(actor.today, dice.between(-2, 12)),
    }),
  comment: ({ actor, target, dice }) =>
    comment(actor, target, { receivedOn: near(actor.today, dice), channel: 'email', words: said(dice) }),
  extend: ({ actor, target, cast, dice }) =>
    extend(actor, target, {
      to: addCalendarDays(actor.today, dice.between(-5, 60)),
      reason: said(dice),
      goodReason: dice.one(['', said(dice)]),
      approver: dice.one(['', dice.one(cast.everybody)]),
      updateEveryDays: dice.between(0, 6),
      agreed: dice.one(EXTENSION_AGREED),
    }),
  'approve an extension': ({ actor, target, dice }) =>
    approveExtension(actor, target, { answer: dice.one(['approve', 'decline']), reason: said(dice) }),
  update: ({ actor, target, dice }) =>
    update(actor, target, {
      words: said(dice),
      next: said(dice),
      expectedOn: dice.one([null, near(actor.today, dice)]),
      everyDays: dice.one([null, dice.between(1, 6)]),
    }),
  reverse: ({ actor, target, dice }) =>
    reverse(actor, target, {
      directedOn: near(actor.today, dice),
      reference: '202612345',
      reasons: said(dice),
    }),
  branch: ({ actor, target, dice }) =>
    branch(actor, target, {
      receivedOn: near(actor.today, dice),
      channel: 'letter',
      category: 'Neighbours',
      summary: said(dice),
      account: said(dice),
      happenedOn: dice.one([null, near(actor.today, dice)]),
      awareOn: null,
    }),
} satisfies Record<string, RandomAct>

const said = (dice: Dice): string =>
  dice.one(['She rang about the gutter.', 'As [name] said.', 'Nobody came on the day.', '\u202e reversed'])
