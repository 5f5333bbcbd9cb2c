import { paperFormats } from '../core/basics/paper-formats.ts';
import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { appealRemedies, appealStatuses } from '../core/award/appeal.ts';
import { awardExplanation } from '../core/award/award-explanation.ts';
import { awardOutcomes, decisionCauses } from '../core/award/award.ts';
import { toldScores } from '../core/programme/review-rules.ts';
import { rubric } from '../core/programme/rubric.ts';
import { selectionStatuses } from '../core/review/selection.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';
import { beaconForm, lotteryParty } from './selection.ts';

const reason = z.string().trim().min(3).max(4000);
const ofCall = z.strictObject({ callId: recordId });
const ofApplication = z.strictObject({ institutionId, id: recordId });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const fixList = {
  id: 'award.fix-list',
  method: 'POST',
  path: '/api/selections/:callId/list',
  summary:
    'Fix the list between whom the lot decides; a later beacon only where the named one is public already.',
  params: ofCall,
  body: z.strictObject({ beacon: beaconForm.optional() }),
  answer: z.strictObject({ listSha256: sha256 }),
  permission: 'fix-list',
  entries: ['ListFixed'],
} as const satisfies Endpoint;
export const revealSecret = {
  id: 'award.reveal-secret',
  method: 'POST',
  path: '/api/selections/:callId/secrets',
  summary: 'Show the secret of a party, after the list is fixed and before the beacon is public.',
  params: ofCall,
  body: z.strictObject({ partyId: recordId, secret: z.string().min(1).max(500) }),
  answer: z.strictObject({ revealed: z.boolean() }),
  permission: 'reveal-secret',
  entries: ['SecretRevealed'],
} as const satisfies Endpoint;
export const decideAwards = {
  id: 'award.decide',
  method: 'POST',
  path: '/api/selections/:callId/decisions',
  summary:
    'Draw the lot, solve the allocation to proven optimality and decide; again after a withdrawal or an appeal.',
  params: ofCall,
  body: z.strictObject({
    /** Value of the beacon; asked for at the first decision alone. */
    beaconValue: z.string().trim().min(1).max(2000).optional(),
    cause: z.enum(decisionCauses),
  }),
  answer: z.strictObject({ number: z.int(), awarded: z.int() }),
  permission: 'decide-awards',
  entries: ['AwardsDecided', 'SelectionDecided'],
} as const satisfies Endpoint;

/** One limit of the allocation, added up again. */
export const checkedLimit = z.strictObject({
  /** `budget`, `region:europe`, `university:U1`, `group:G1`, `reserved:groups`. */
  constraint: z.string(),
  used: z.number(),
  limit: z.number(),
  holds: z.boolean(),
});
export const decisionView = z.strictObject({
  number: z.int(),
  cause: z.enum(decisionCauses),
  decidedAt: z.string(),
  recordSha256: sha256,
  objective: z.number(),
  bound: z.number(),
  isOptimal: z.boolean(),
  isUnique: z.boolean(),
  awarded: z.int(),
  reserve: z.int(),
  judged: z.int(),
  limits: z.array(checkedLimit),
  /** What the best allocation would be worth with one place more, by limit. */
  onePlaceMore: z.record(z.string(), z.number()),
});
export type DecisionView = z.infer<typeof decisionView>;
export const listDecisions = {
  id: 'award.list-decisions',
  method: 'GET',
  path: '/api/selections/:callId/decisions',
  summary:
    'The decisions on a call with their limits, how many outcomes have arrived, and every application.',
  params: ofCall,
  answer: z.strictObject({
    callTitle: localizedText,
    regions: z.array(z.strictObject({ id: z.string(), name: localizedText })),
    universities: z.array(z.strictObject({ code: z.string(), name: localizedText })),
    decisions: z.array(decisionView.extend({ arrived: z.int(), expected: z.int() })),
    outcomes: z.array(
      z.strictObject({
        institutionId,
        applicationId: recordId,
        reference: z.string(),
        regionId: z.string(),
        university: z.string(),
        group: z.string().nullable(),
        outcome: z.enum(awardOutcomes),
        reservePlace: z.int().nullable(),
        explanation: awardExplanation,
      }),
    ),
  }),
  permission: 'read-decision',
} as const satisfies Endpoint;

/** What everybody may read of a selection: no person, no university by name. */
export const readPublicSelection = {
  id: 'award.read-public',
  method: 'GET',
  path: '/api/calls/:callId/selection',
  summary: 'The selection of a call in public: commitments, beacon, list, lot, decision with its limits.',
  params: ofCall,
  answer: z.strictObject({
    callTitle: localizedText,
    regions: z.array(z.strictObject({ id: z.string(), name: localizedText })),
    status: z.enum(selectionStatuses).nullable(),
    /** When each stage was or is due; absent before the selection is opened. */
    dates: z
      .strictObject({
        openedAt: z.string(),
        reviewsDueOn: z.string(),
        listedAt: z.string().nullable(),
        decidedAt: z.string().nullable(),
        appealUntil: z.string().nullable(),
      })
      .optional(),
    beacon: beaconForm.nullable(),
    beaconValue: z.string().nullable(),
    parties: z.array(lotteryParty.omit({ id: true })),
    listSha256: sha256.nullable(),
    /** The numbers of the applications in the lot, once the list is fixed. */
    list: z.array(z.string()),
    seed: z.string().nullable(),
    order: z.array(z.strictObject({ id: z.string(), ticket: z.string() })),
    decision: decisionView.nullable(),
  }),
  permission: 'public',
} as const satisfies Endpoint;
export const downloadLottery = {
  id: 'award.lottery-record',
  method: 'GET',
  path: '/api/calls/:callId/lottery.json',
  summary: 'The record of the lot, as `qaitu lottery verify` reads it.',
  params: ofCall,
  answer: z.unknown(),
  permission: 'public',
} as const satisfies Endpoint;
export const downloadDecision = {
  id: 'award.decision-record',
  method: 'GET',
  path: '/api/calls/:callId/decision.json',
  summary:
    'The last decision with its instance, as `qaitu allocate verify` reads it; universities have codes.',
  params: ofCall,
  answer: z.unknown(),
  permission: 'public',
} as const satisfies Endpoint;

/** One review as the applicant may see it: by number, never by name. */
export const toldReview = z.strictObject({
  total: z.number(),
  marks: z.array(z.strictObject({ criterionId: z.string(), mark: z.int(), reason: z.string().nullable() })),
  comment: z.string().nullable(),
});
export const appealView = z.strictObject({
  id: recordId,
  decision: z.int(),
  status: z.enum(appealStatuses),
  filedAt: z.string(),
  grounds: z.string(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
  remedy: z.enum(appealRemedies).nullable(),
});
export const readAward = {
  id: 'award.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/applications/:id/award',
  summary: 'The decision on an application: outcome, scores as the call permits, rank, distance, appeals.',
  params: ofApplication,
  answer: z.strictObject({
    callId: recordId,
    callTitle: localizedText,
    reference: z.string(),
    /** `null` until the decision has arrived. */
    award: z
      .strictObject({
        outcome: z.enum(awardOutcomes),
        decision: z.int(),
        regionId: z.string(),
        regionName: localizedText,
        grantAmount: z.number(),
        reservePlace: z.int().nullable(),
        decidedAt: z.string(),
        appealUntil: z.string(),
        mayAppeal: z.boolean(),
        told: z.enum(toldScores),
        /** Points of a hundred below which nothing is awarded; 0 for no such line. */
        leastScore: z.number(),
        /** `null` where the call tells its applicants the outcome alone. */
        explanation: awardExplanation.nullable(),
        reviews: z.array(toldReview),
        criteria: rubric.shape.criteria,
      })
      .nullable(),
    appeals: z.array(appealView),
  }),
  permission: 'read-award',
} as const satisfies Endpoint;
export const printAward = {
  id: 'award.letter',
  method: 'GET',
  path: '/api/institutions/:institutionId/applications/:id/award/letter',
  summary: 'The letter of the decision as PDF or DOCX.',
  params: ofApplication,
  query: z.strictObject({
    locale: z.enum(locales).default('kk'),
    format: z.enum(paperFormats).default('pdf'),
  }),
  answer: z.unknown(),
  permission: 'read-award',
} as const satisfies Endpoint;
export const fileAppeal = {
  id: 'appeal.file',
  method: 'POST',
  path: '/api/institutions/:institutionId/applications/:id/appeals',
  summary: 'Ask to look again, once a decision, until the day that it names.',
  params: ofApplication,
  body: z.strictObject({ grounds: z.string().trim().max(6000) }),
  answer: z.strictObject({ id: recordId }),
  permission: 'file-appeal',
  entries: ['AppealFiled'],
} as const satisfies Endpoint;
export const listAppeals = {
  id: 'appeal.list',
  method: 'GET',
  path: '/api/selections/:callId/appeals',
  summary: 'The appeals against decisions on a call, with the reviews they are about.',
  params: ofCall,
  answer: z.strictObject({
    callTitle: localizedText,
    appeals: z.array(
      appealView.extend({
        institutionId,
        applicationId: recordId,
        reference: z.string(),
        outcome: z.enum(awardOutcomes),
        criteria: rubric.shape.criteria,
        reviews: z.array(toldReview.extend({ assignmentId: recordId, status: z.string() })),
      }),
    ),
  }),
  permission: 'list-appeals',
} as const satisfies Endpoint;
export const decideAppeal = {
  id: 'appeal.decide',
  method: 'POST',
  path: '/api/institutions/:institutionId/appeals/:id/decide',
  summary:
    'Uphold or dismiss an appeal with a reason; a review that was not fair is not counted from then on.',
  params: z.strictObject({ institutionId, id: recordId }),
  body: z.strictObject({ isUpheld: z.boolean(), voidAssignmentId: recordId.optional(), reason }),
  answer: z.strictObject({ decided: z.boolean() }),
  permission: 'decide-appeal',
  entries: ['AppealUpheld', 'AppealDismissed', 'ReviewVoided'],
} as const satisfies Endpoint;
