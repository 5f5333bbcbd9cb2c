import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { reviewRules } from '../core/programme/review-rules.ts';
import { rubric } from '../core/programme/rubric.ts';
import { assignmentStatuses, conflictKinds } from '../core/review/assignment.ts';
import { scoreSheet } from '../core/review/score-sheet.ts';
import { answeredSection } from './draft.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const reason = z.string().trim().min(3).max(2000);

/** A reviewer never learns in whose records his reviews lie: the address of a review is its id alone. */
const ofReview = z.strictObject({ id: recordId });
export const listReviews = {
  id: 'review.list',
  method: 'GET',
  path: '/api/reviews',
  summary: 'The own queue of a reviewer, what is due first.',
  answer: z.strictObject({
    reviews: z.array(
      z.strictObject({
        id: recordId,
        callTitle: localizedText,
        status: z.enum(assignmentStatuses),
        dueOn: z.string(),
        locale: z.enum(locales),
        tasks: z.array(z.string()),
        /** How many criteria of how many are marked with a reason. */
        marked: z.int(),
        criteria: z.int(),
        submittedAt: z.string().nullable(),
      }),
    ),
  }),
  permission: 'signed-in',
} as const satisfies Endpoint;
export const reviewView = z.strictObject({
  id: recordId,
  callTitle: localizedText,
  status: z.enum(assignmentStatuses),
  dueOn: z.string(),
  /** The language the application is written in. */
  locale: z.enum(locales),
  withheld: reviewRules.shape.withheld,
  /** Names and addresses that were taken out of the texts. */
  withheldMentions: z.int(),
  sections: z.array(answeredSection),
  rubric,
  sheet: scoreSheet,
  version: z.int(),
  total: z.number().nullable(),
  submittedAt: z.string().nullable(),
});
export type ReviewView = z.infer<typeof reviewView>;
export const readReview = {
  id: 'review.read',
  method: 'GET',
  path: '/api/reviews/:id',
  summary: 'The blind copy, the rubric and the own sheet.',
  params: ofReview,
  answer: z.strictObject({ review: reviewView }),
  permission: 'write-score-sheet',
} as const satisfies Endpoint;
export const printReview = {
  id: 'review.print',
  method: 'GET',
  path: '/api/reviews/:id/print',
  summary: 'The blind copy with an empty sheet as PDF, for paper.',
  params: ofReview,
  query: z.strictObject({ locale: z.enum(locales).default('kk') }),
  answer: z.unknown(),
  permission: 'write-score-sheet',
} as const satisfies Endpoint;
export const answerAssignment = {
  id: 'review.answer',
  method: 'POST',
  path: '/api/reviews/:id/answer',
  summary: 'Take a review, send it back, or declare a conflict.',
  params: ofReview,
  body: z.discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('accept') }),
    z.strictObject({ answer: z.literal('decline'), reason: reason.optional() }),
    z.strictObject({ answer: z.literal('conflict'), conflictKind: z.enum(conflictKinds) }),
  ]),
  answer: z.strictObject({ status: z.enum(assignmentStatuses) }),
  permission: 'answer-assignment',
  entries: ['AssignmentAccepted', 'AssignmentDeclined', 'ConflictDeclared'],
} as const satisfies Endpoint;
export const saveSheet = {
  id: 'review.save',
  method: 'PUT',
  path: '/api/reviews/:id/sheet',
  summary: 'Save the sheet as it is; refused when another tab has saved since.',
  params: ofReview,
  body: z.strictObject({ base: z.int().min(0), content: scoreSheet }),
  answer: z.strictObject({ version: z.int() }),
  permission: 'write-score-sheet',
} as const satisfies Endpoint;
export const submitReview = {
  id: 'review.submit',
  method: 'POST',
  path: '/api/reviews/:id/submit',
  summary: 'Submit the sheet as last saved; it is final.',
  params: ofReview,
  body: z.strictObject({ version: z.int().min(0) }),
  answer: z.strictObject({ total: z.number() }),
  permission: 'submit-score-sheet',
  entries: ['ReviewSubmitted'],
} as const satisfies Endpoint;
export const listConflicts = {
  id: 'conflict.list',
  method: 'GET',
  path: '/api/reviews-conflicts',
  summary: 'What the own account may not judge, as declared beforehand.',
  answer: z.strictObject({
    conflicts: z.array(
      z.strictObject({
        id: recordId,
        kind: z.enum(['institution', 'person']),
        institution: localizedText.nullable(),
        person: z.string().nullable(),
        declaredAt: z.string(),
      }),
    ),
    institutions: z.array(z.strictObject({ id: institutionId, name: localizedText })),
  }),
  permission: 'signed-in',
} as const satisfies Endpoint;
export const declareConflict = {
  id: 'conflict.declare',
  method: 'POST',
  path: '/api/reviews-conflicts',
  summary: 'Name an institution or a person whose applications one may not judge.',
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('institution'), institutionId }),
    z.strictObject({ kind: z.literal('person'), name: z.string().trim().min(3).max(200) }),
  ]),
  answer: z.strictObject({ id: recordId }),
  permission: 'declare-conflicts',
  entries: ['ReviewerConflictDeclared'],
} as const satisfies Endpoint;
