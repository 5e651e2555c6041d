import type { Act } from '@putright/complaint'
import { AcknowledgementForm, acknowledge } from '../../acts/acknowledge.ts'
import { agree } from '../../acts/agree.ts'
import { AllocationForm, allocate } from '../../acts/allocate.ts'
import { ApprovalForm, approveExtension } from '../../acts/approve-extension.ts'
import { branch, NewIssueForm } from '../../acts/branch-complaint.ts'
import { CommentForm, comment } from '../../acts/comment.ts'
import { decide } from '../../acts/decide.ts'
import { ConflictForm, declareFor, declareOwn } from '../../acts/declare.ts'
import { DeliberationForm, deliberate } from '../../acts/deliberate.ts'
import { EscalationForm, escalate } from '../../acts/escalate.ts'
import { extend } from '../../acts/extend.ts'
import { issueResponse } from '../../acts/issue-response.ts'
import { lend } from '../../acts/lend.ts'
import { RecommendationForm, recommend } from '../../acts/recommend.ts'
import { DefinitionForm, redefine } from '../../acts/redefine.ts'
import { refuseComplaint } from '../../acts/refuse-complaint.ts'
import { ReversalForm, reverse } from '../../acts/reverse.ts'
import { share } from '../../acts/share.ts'
import { UpdateForm, update } from '../../acts/update.ts'
import { withdraw } from '../../acts/withdraw.ts'
import { DraftForm } from '../../drafts/draft-form.ts'
import { saveDraft } from '../../drafts/save-draft.ts'
import { letterIfDecided } from '../../reading/letter-before.ts'
import { heads } from '../steps.ts'
import { ACCEPTED_AS_IT_IS, decisionOn } from './decided-by.ts'
import { extensionTo, NOT_ACCEPTED, provisionalFindings } from './forms.ts'
import type { Tries } from './try.ts'

/** What moves a complaint from its coming in to its last response. */
export const ON_ITS_WAY = {
  acknowledge: {
    acknowledge: (actor, { stands, parts }) =>
      acknowledge(
        actor,
        stands.fresh,
        AcknowledgementForm.parse({ heads: heads(...parts), outcomesSought: 'The roof mended.' }),
      ),
  },
  allocate: {
    allocate: (actor, { stands, officerId, deciderId, parts }) =>
      allocate(
        actor,
        stands.defined,
        AllocationForm.parse({ investigator: officerId, deciders: parts.length > 1 ? [deciderId] : [] }),
      ),
  },
  recommend: {
    recommend: (actor, { stands }) =>
      recommend(
        actor,
        stands.allocated,
        RecommendationForm.parse({
          report: 'I read the log.',
          heads: [{ head: 2, outcome: 'not upheld', reasons: 'It was mended the same day.' }],
        }),
      ),
    'saveDraft: the report': (actor, { stands }) =>
      saveDraft(
        actor,
        stands.allocated.complaintId,
        'report',
        DraftForm.parse({ report: 'I read', version: 0 }),
      ),
  },
  decide: {
    'decide: a part that is the officer’s': (actor, { stands }) =>
      decide(actor, stands.toDecide, decisionOn(1, actor)),
    'decide: a part that is the co-op’s': (actor, { stands }) =>
      decide(actor, stands.toDecide, decisionOn(2, actor)),
    'decide: with the rest of a panel': (actor, { stands }) => decide(actor, stands.panel, ACCEPTED_AS_IT_IS),
    'saveDraft: the decision': (actor, { stands }) =>
      saveDraft(actor, stands.panel.complaintId, 'decision', DraftForm.parse({ version: 0 })),
    letterIfDecided: (actor, { stands }) =>
      letterIfDecided(actor, stands.panel.complaintId, ACCEPTED_AS_IT_IS),
    deliberate: (actor, { stands }) =>
      deliberate(actor, stands.panel, DeliberationForm.parse({ words: 'What do you think?' })),
  },
  agree: {
    agree: (actor, { stands }) => agree(actor, stands.proposed, { decisions: stands.proposals }),
  },
  respond: { issueResponse: (actor, { stands }) => issueResponse(actor, stands.decided) },
  redefine: {
    redefine: (actor, { stands, parts }) =>
      redefine(
        actor,
        stands.defined,
        DefinitionForm.parse({
          as: 'clarified',
          reason: 'She told us which roof.',
          outcomesSought: 'The roof mended.',
          heads: heads(...parts).map((head, index) => ({
            ...head,
            number: String(index + 1),
            words: `${head.words}, on the third landing`,
          })),
        }),
      ),
  },
  share: { share: (actor, { stands }) => share(actor, stands.allocated, provisionalFindings(actor)) },
  comment: {
    comment: (actor, { stands }) =>
      comment(
        actor,
        stands.shared,
        CommentForm.parse({ receivedOn: actor.today, channel: 'telephone', words: 'There was no visit.' }),
      ),
  },
  extend: { extend: (actor, { stands }) => extend(actor, stands.defined, extensionTo(actor, 20)) },
  'approve an extension': {
    approveExtension: (actor, { stands }) =>
      approveExtension(actor, stands.asked, ApprovalForm.parse({ answer: 'approve' })),
  },
  update: {
    update: (actor, { stands }) =>
      update(actor, stands.defined, UpdateForm.parse({ words: 'A surveyor came.', next: 'She reports.' })),
  },
  escalate: {
    escalate: (actor, { stands }) =>
      escalate(actor, stands.answered, EscalationForm.parse({ receivedOn: actor.today, channel: 'email' })),
  },
  refuse: {
    refuseComplaint: (actor, { stands }) =>
      refuseComplaint(actor, stands.fresh, {
        ...NOT_ACCEPTED,
        reasoning: 'The court hears about this gate in May.',
      }),
  },
  withdraw: {
    withdraw: (actor, { stands }) =>
      withdraw(actor, stands.fresh, { on: actor.today, reason: 'It works again.' }),
  },
  reverse: {
    reverse: (actor, { stands }) =>
      reverse(
        actor,
        stands.refused,
        ReversalForm.parse({ directedOn: actor.today, reference: '202612345', reasons: 'Take it on.' }),
      ),
  },
  branch: {
    branch: (actor, { stands }) =>
      branch(
        actor,
        stands.defined,
        NewIssueForm.parse({
          receivedOn: actor.today,
          channel: 'telephone',
          category: 'Neighbours',
          summary: 'Noise',
          account: 'There is noise at night.',
        }),
      ),
  },
  declare: {
    declareOwn: (actor, { stands }) => declareOwn(actor, stands.allocated, { conflict: 'no', what: '' }),
    declareFor: (actor, { stands, deciderId, officerId, parts }) =>
      declareFor(
        actor,
        stands.toDecide,
        ConflictForm.parse({
          personId: parts.length > 1 ? deciderId : officerId,
          raisedBy: 'the complainant',
          conflict: 'A cousin of hers',
        }),
      ),
  },
  lend: { lend: (actor, { stands, lentId }) => lend(actor, stands.defined, { personId: lentId }) },
} satisfies Partial<Record<Act, Tries>>
