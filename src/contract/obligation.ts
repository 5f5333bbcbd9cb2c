import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { lineCodes } from '../core/obligation/balance.ts';
import { evidenceLadder } from '../core/obligation/evidence.ts';
import { obligationStatuses } from '../core/obligation/obligation.ts';
import { eventStatuses, requestKinds, requestStatuses } from '../core/obligation/obligation-record.ts';
import { applicationView } from './application.ts';
import type { Endpoint } from './endpoint.ts';
import { fileView } from './draft.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';
import { obligationRuleView } from './obligation-rule.ts';

const reason = z.string().trim().min(3).max(4000);
const ofRecord = z.strictObject({ institutionId, id: recordId });
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const months = z.number().min(0).max(1200).multipleOf(0.1);

/** One line of a balance. `params` completes `obligation.line.<code>`: kind, from, to, place, evidence, fraction, paused, times, of, completed. */
export const balanceLineView = z.strictObject({
  code: z.enum(lineCodes),
  /** What the clause of the rule is called, where one decided and has a label. */
  label: localizedText.nullable(),
  /** The condition of that clause in code-like words, `place: astana|almaty`. */
  condition: z.string(),
  eventId: recordId.nullable(),
  months: z.number(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Computed when it is asked for, from accepted events; months in tenths. */
export const balanceView = z.strictObject({
  asOf: z.string(),
  monthsOwed: z.number(),
  monthsCredited: z.number(),
  monthsPaused: z.number(),
  balance: z.number(),
  /** What would be to pay back if nothing more were done, in tenge. */
  refund: z.number(),
  lines: z.array(balanceLineView),
  /** What would be left if everything that was claimed and not decided yet were accepted. */
  balanceWithClaims: z.number(),
  /** The earliest day on which the duty can be done, if it counts whole from tomorrow on; `null` where nothing is left. */
  earliestEnd: z.string().nullable(),
});

export const obligationView = z.strictObject({
  institutionId,
  id: recordId,
  mobilityId: recordId,
  applicationId: recordId,
  reference: z.string(),
  callTitle: localizedText,
  accountId: recordId,
  participant: z.string(),
  status: z.enum(obligationStatuses),
  ruleId: recordId,
  ruleVersion: z.int(),
  ruleName: localizedText,
  level: z.string(),
  place: z.string().nullable(),
  ownGrant: z.boolean(),
  goodResult: z.boolean(),
  completedOn: z.string(),
  startsOn: z.string(),
  stayMonths: z.int(),
  /** Whole tenge. */
  grantAmount: z.number(),
  openedAt: z.string(),
  settledAt: z.string().nullable(),
  /** When the next proof of work is due; `null` for what is settled. */
  proofDueOn: z.string().nullable(),
});
export type ObligationView = z.infer<typeof obligationView>;

export const obligationEventView = z.strictObject({
  id: recordId,
  kind: z.string(),
  status: z.enum(eventStatuses),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  place: z.string().nullable(),
  remote: z.boolean(),
  sector: z.string().nullable(),
  months: z.number().nullable(),
  evidence: z.enum(evidenceLadder),
  /** What he wrote: the employer, what the contribution is; `''` where it was forgotten. */
  words: z.string(),
  file: fileView.nullable(),
  recordedAt: z.string(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
});

export const obligationRequestView = z.strictObject({
  id: recordId,
  kind: z.enum(requestKinds),
  status: z.enum(requestStatuses),
  subjectId: recordId.nullable(),
  eventKind: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  months: z.number().nullable(),
  words: z.string(),
  file: fileView.nullable(),
  filedAt: z.string(),
  answerDueOn: z.string(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
});

export const instalmentView = z.strictObject({
  id: recordId,
  position: z.int(),
  amount: z.number(),
  dueOn: z.string(),
  paidAmount: z.number(),
  paidOn: z.string().nullable(),
});

export const listOwnObligations = {
  id: 'obligation.list-own',
  method: 'GET',
  path: '/api/me/obligations',
  summary: 'The obligations of who asks, in every institution, each with what is left of it.',
  answer: z.strictObject({
    obligations: z.array(obligationView.extend({ monthsOwed: z.number(), balance: z.number() })),
  }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const readObligation = {
  id: 'obligation.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/obligations/:id',
  summary: 'One obligation: balance line by line, what was claimed, asked and decided, refund, and the rule.',
  params: ofRecord,
  answer: z.strictObject({
    obligation: obligationView,
    /** Tasks of the stay by the ledger; a good result is proposed where all of them were verified as achieved. */
    results: z.strictObject({ promised: z.int(), verified: z.int(), achieved: z.int() }),
    balance: balanceView,
    rule: obligationRuleView,
    events: z.array(obligationEventView),
    requests: z.array(obligationRequestView),
    instalments: z.array(instalmentView),
    /** Documents that were uploaded and that nothing names yet. */
    files: z.array(fileView),
    /** Letters about it, newest first; only for the offices. `kept`: written and sent nowhere, in a demonstration. */
    letters: applicationView.shape.mails.optional(),
  }),
  permission: 'read-obligation',
} as const satisfies Endpoint;

const listQuery = z.strictObject({
  status: z.enum(obligationStatuses).optional(),
  before: cursor.optional(),
  size: pageSize.default(50),
});

export const listObligations = {
  id: 'obligation.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/obligations',
  summary: 'The obligations of an institution, latest start first; how many stand in each status.',
  params: z.strictObject({ institutionId }),
  query: listQuery,
  answer: z.strictObject({
    obligations: z.array(obligationView.extend({ monthsOwed: z.number(), balance: z.number() })),
    next: cursor.nullable(),
    counts: z.record(z.string(), z.int()),
  }),
  permission: 'list-obligations',
} as const satisfies Endpoint;

/** What waits for an answer of the office, in any university. */
export const obligationCaseView = z.strictObject({
  kind: z.enum(['event', ...requestKinds, 'instalment-overdue']),
  obligation: obligationView,
  /** The event, request or instalment. */
  recordId,
  since: z.string(),
  dueOn: z.string(),
});
export const listObligationCases = {
  id: 'obligation.list-cases',
  method: 'GET',
  path: '/api/obligation-cases',
  summary: 'What waits for the national office in all universities, by the day on which it is due.',
  query: z.strictObject({ size: pageSize.default(100) }),
  answer: z.strictObject({
    cases: z.array(obligationCaseView),
    counts: z.record(z.string(), z.int()),
  }),
  permission: 'list-obligation-cases',
} as const satisfies Endpoint;

export const claimObligationEvent = {
  id: 'obligation.claim-event',
  method: 'POST',
  path: '/api/institutions/:institutionId/obligations/:id/events',
  summary: 'Claim a period of work, a pause or a contribution, with its proof.',
  params: ofRecord,
  body: z.strictObject({
    kind: code,
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
    place: code.nullable(),
    remote: z.boolean(),
    sector: code.nullable(),
    evidence: z.enum(evidenceLadder),
    words: z.string().trim().max(2000),
    fileId: recordId.nullable(),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'claim-obligation-event',
  entries: ['ObligationEventRecorded'],
} as const satisfies Endpoint;
export const decideObligationEvent = {
  id: 'obligation.decide-event',
  method: 'POST',
  path: '/api/institutions/:institutionId/obligation-events/:id/decide',
  summary: 'Accept a claimed event at the evidence that was really shown, or refuse it, with a reason.',
  params: ofRecord,
  body: z.strictObject({
    isAccepted: z.boolean(),
    /** What the document is worth; as it was claimed where left out. */
    evidence: z.enum(evidenceLadder).optional(),
    reason,
  }),
  answer: z.strictObject({ decided: z.boolean() }),
  permission: 'decide-obligation-event',
  entries: ['ObligationEventAccepted', 'ObligationEventRefused', 'ObligationKept', 'ObligationSubstituted'],
} as const satisfies Endpoint;
export const stateObligationFacts = {
  id: 'obligation.state-facts',
  method: 'POST',
  path: '/api/institutions/:institutionId/obligations/:id/facts',
  summary: 'State by what the term goes: place of work, own grant, good result; with a reason.',
  params: ofRecord,
  body: z.strictObject({
    place: code.nullable(),
    ownGrant: z.boolean(),
    goodResult: z.boolean(),
    reason,
  }),
  answer: z.strictObject({ stated: z.boolean() }),
  permission: 'state-obligation-facts',
  entries: ['ObligationFactsStated', 'ObligationKept', 'ObligationSubstituted'],
} as const satisfies Endpoint;
export const fileObligationRequest = {
  id: 'obligation.file-request',
  method: 'POST',
  path: '/api/institutions/:institutionId/obligations/:id/requests',
  summary: 'Ask for exemption, deferral, substitution or to pay back; object to a decision, or appeal.',
  params: ofRecord,
  body: z.strictObject({
    kind: z.enum(requestKinds),
    /** Of objection and appeal: the event, request or obligation whose decision it is against. */
    subjectId: recordId.nullable(),
    eventKind: code.nullable(),
    startsOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
    months: months.nullable(),
    words: z.string().trim().min(20).max(6000),
    fileId: recordId.nullable(),
  }),
  answer: z.strictObject({ id: recordId, answerDueOn: z.string() }),
  permission: 'file-obligation-request',
  entries: ['ObligationRequestFiled'],
} as const satisfies Endpoint;
export const decideObligationRequest = {
  id: 'obligation.decide-request',
  method: 'POST',
  path: '/api/institutions/:institutionId/obligation-requests/:id/decide',
  summary:
    'Grant or refuse a request with a reason; an appeal is decided by somebody else than what it is against.',
  params: ofRecord,
  body: z.strictObject({
    isGranted: z.boolean(),
    /** Of a substitution: the months that were agreed, where not those that were asked for. */
    months: months.optional(),
    reason,
  }),
  answer: z.strictObject({ decided: z.boolean() }),
  permission: 'decide-obligation-request',
  entries: [
    'ObligationRequestGranted',
    'ObligationRequestRefused',
    'ObligationRequestReopened',
    'ObligationEventRecorded',
    'ObligationEventReopened',
    'ObligationExempted',
    'ObligationKept',
    'ObligationSubstituted',
    'RefundDemanded',
    'RefundInstalmentSet',
    'RefundWithdrawn',
    'RefundInstalmentWithdrawn',
  ],
} as const satisfies Endpoint;
export const demandRefund = {
  id: 'obligation.demand-refund',
  method: 'POST',
  path: '/api/institutions/:institutionId/obligations/:id/refund',
  summary: 'Demand that what is not done be paid back, never more than the rule computes, by its schedule.',
  params: ofRecord,
  body: z.strictObject({
    /** Whole tenge; what the rule computes today where left out. */
    amount: z.int().min(1).optional(),
    instalments: z.int().min(1).max(600).optional(),
    reason,
  }),
  answer: z.strictObject({ amount: z.number(), instalments: z.int() }),
  permission: 'demand-refund',
  entries: ['RefundDemanded', 'RefundInstalmentSet'],
} as const satisfies Endpoint;
export const recordRefundPayment = {
  id: 'obligation.record-payment',
  method: 'POST',
  path: '/api/institutions/:institutionId/refund-instalments/:id/payments',
  summary: 'Record that an instalment was paid, in part or whole; the last one settles the obligation.',
  params: ofRecord,
  body: z.strictObject({ amount: z.int().min(1), paidOn: z.iso.date() }),
  answer: z.strictObject({ left: z.number(), isSettled: z.boolean() }),
  permission: 'record-refund-payment',
  entries: ['RefundPaid', 'ObligationRefunded'],
} as const satisfies Endpoint;

/** The body of the request is the file itself; its name travels in the query. */
export const uploadObligationFile = {
  id: 'obligation.upload-file',
  method: 'POST',
  path: '/api/institutions/:institutionId/obligations/:id/files',
  summary: 'Upload one document (PDF, JPEG or PNG up to 20 MB) to name in a claim or a request.',
  params: ofRecord,
  query: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  answer: z.strictObject({ file: fileView }),
  permission: 'claim-obligation-event',
} as const satisfies Endpoint;
export const downloadObligationFile = {
  id: 'obligation.download-file',
  method: 'GET',
  path: '/api/institutions/:institutionId/obligation-files/:id',
  summary: 'A document of an obligation, as an attachment.',
  params: ofRecord,
  answer: z.unknown(),
  permission: 'read-obligation',
} as const satisfies Endpoint;
