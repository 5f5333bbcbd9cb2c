import { z } from 'zod';
import { againCauses } from '../core/award/award.ts';
import { locales, localizedText } from '../core/basics/locale.ts';
import { reviewRules } from '../core/programme/review-rules.ts';
import { assignmentStatuses } from '../core/review/assignment.ts';
import { packedApplication, selectionPack } from '../core/review/selection-pack.ts';
import { selectionStatuses } from '../core/review/selection.ts';
import { voices } from '../core/review/voice-recommendation.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const reason = z.string().trim().min(3).max(2000);
const ofCall = z.strictObject({ callId: recordId });
const instant = z.iso.datetime({ offset: false });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const iscedBroad = z.string().regex(/^[0-9]{2}$/);

export const beaconForm = z.strictObject({
  source: z.string().trim().min(3).max(300),
  round: z.string().trim().min(1).max(100),
  at: instant,
});

export const lotteryParty = z.strictObject({
  id: recordId,
  position: z.int(),
  name: z.string(),
  commitment: sha256,
  secret: z.string().nullable(),
  revealedAt: z.string().nullable(),
});
export const selectionView = z.strictObject({
  id: recordId,
  status: z.enum(selectionStatuses),
  openedAt: z.string(),
  reviewsDueOn: z.string(),
  beacon: beaconForm,
  packSha256: z.string().nullable(),
  listSha256: z.string().nullable(),
  listedAt: z.string().nullable(),
  decisions: z.int(),
  decidedAt: z.string().nullable(),
  appealUntil: z.string().nullable(),
  parties: z.array(lotteryParty),
});
export type SelectionView = z.infer<typeof selectionView>;

export const readSelection = {
  id: 'selection.read',
  method: 'GET',
  path: '/api/selections/:callId',
  summary: 'Where the selection of a call stands, and how far the reviews are.',
  params: ofCall,
  answer: z.strictObject({
    callTitle: localizedText,
    /** Where the call stands by the clock; a selection begins when it is closed. */
    callState: z.string(),
    review: reviewRules,
    selection: selectionView.nullable(),
    counts: z.strictObject({
      eligible: z.int(),
      /** Applications with fewer living reviews than the call promises. */
      lacking: z.int(),
      /** Applications whose reviews lie too far apart and have no third opinion yet. */
      apart: z.int(),
      reviewers: z.int(),
      appeals: z.int(),
      byStatus: z.record(z.string(), z.int()),
    }),
    /** What has happened since the last decision and makes another one necessary. */
    again: z.array(z.enum(againCauses)),
  }),
  permission: 'read-selection',
} as const satisfies Endpoint;
export const openSelection = {
  id: 'selection.open',
  method: 'POST',
  path: '/api/selections/:callId',
  summary:
    'Begin the selection of a closed call: due date of reviews, commitments of the parties of the lot, the beacon.',
  params: ofCall,
  body: z.strictObject({
    reviewsDueOn: z.iso.date(),
    beacon: beaconForm,
    parties: z
      .array(z.strictObject({ name: z.string().trim().min(2).max(200), commitment: sha256 }))
      .min(2)
      .max(9),
  }),
  answer: z.strictObject({ opened: z.boolean() }),
  permission: 'open-selection',
  entries: ['SelectionOpened', 'LotCommitted'],
} as const satisfies Endpoint;

export const candidateView = z.strictObject({
  accountId: recordId,
  name: z.string(),
  institutions: z.array(z.strictObject({ id: institutionId, name: localizedText })),
  pool: z
    .strictObject({
      id: recordId,
      homeInstitutionId: institutionId.nullable(),
      fields: z.array(iscedBroad),
      languages: z.array(z.enum(locales)),
      capacity: z.int(),
      removedAt: z.string().nullable(),
      /** Living reviews, and how many of them are submitted. */
      load: z.int(),
      submitted: z.int(),
    })
    .nullable(),
});
export const listReviewers = {
  id: 'reviewer.list',
  method: 'GET',
  path: '/api/selections/:callId/reviewers',
  summary: 'The pool of a call, and everybody else who has the role of a reviewer.',
  params: ofCall,
  answer: z.strictObject({ reviewers: z.array(candidateView) }),
  permission: 'read-selection',
} as const satisfies Endpoint;
export const addReviewer = {
  id: 'reviewer.add',
  method: 'POST',
  path: '/api/selections/:callId/reviewers',
  summary: 'Put a reviewer into the pool of a call, or change what he can judge.',
  params: ofCall,
  body: z.strictObject({
    accountId: recordId,
    homeInstitutionId: institutionId.nullable(),
    fields: z.array(iscedBroad).max(11),
    languages: z.array(z.enum(locales)).min(1).max(3),
    capacity: z.int().min(1).max(500),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'add-reviewer',
  entries: ['ReviewerAdded', 'ReviewerChanged'],
} as const satisfies Endpoint;
export const removeReviewer = {
  id: 'reviewer.remove',
  method: 'POST',
  path: '/api/selections/:callId/reviewers/:id/remove',
  summary: 'Take a reviewer out of the pool; what he has to write stays with him until it is released.',
  params: z.strictObject({ callId: recordId, id: recordId }),
  body: z.strictObject({ reason }),
  answer: z.strictObject({ removed: z.boolean() }),
  permission: 'remove-reviewer',
  entries: ['ReviewerRemoved'],
} as const satisfies Endpoint;

const plannedReview = z.strictObject({ institutionId, applicationId: recordId, accountId: recordId });
export const planReviews = {
  id: 'assignment.plan',
  method: 'GET',
  path: '/api/selections/:callId/plan',
  summary:
    'A proposal who reviews what, after every conflict that can be detected was taken out; nothing is written.',
  params: ofCall,
  /** `thirds`: only third opinions where two reviews lie too far apart. */
  query: z.strictObject({ thirds: z.enum(['yes', 'no']).default('no') }),
  answer: z.strictObject({
    reviews: z.array(
      plannedReview.extend({ reference: z.string(), reviewer: z.string(), isExpert: z.boolean() }),
    ),
    lacking: z.array(z.strictObject({ reference: z.string(), has: z.int(), needs: z.int() })),
    /** Parts of the design that no reviewer joins: severities can be compared only within one part. */
    parts: z.int(),
    loads: z.array(
      z.strictObject({ accountId: recordId, reviewer: z.string(), load: z.int(), capacity: z.int() }),
    ),
    conflicts: z.array(
      z.strictObject({ reference: z.string(), reviewer: z.string(), grounds: z.array(z.string()) }),
    ),
  }),
  permission: 'assign-reviewers',
} as const satisfies Endpoint;
export const assignReviews = {
  id: 'assignment.assign',
  method: 'POST',
  path: '/api/selections/:callId/assignments',
  summary: 'Propose these reviews; each institution keeps its own, and a repeat adds nothing.',
  params: ofCall,
  body: z.strictObject({
    round: z.union([z.literal(1), z.literal(2)]),
    reviews: z.array(plannedReview).min(1).max(200_000),
  }),
  answer: z.strictObject({ assigned: z.int() }),
  permission: 'assign-reviewers',
  entries: ['ReviewAssigned'],
} as const satisfies Endpoint;
export const inviteReviewers = {
  id: 'assignment.invite',
  method: 'POST',
  path: '/api/selections/:callId/invitations',
  summary: 'Invite everybody whose review is only proposed; each gets one letter.',
  params: ofCall,
  answer: z.strictObject({ invited: z.int() }),
  permission: 'invite-reviewers',
  entries: ['ReviewerInvited'],
} as const satisfies Endpoint;
export const assignmentView = z.strictObject({
  id: recordId,
  institutionId,
  applicationId: recordId,
  reference: z.string(),
  accountId: recordId,
  reviewer: z.string(),
  status: z.enum(assignmentStatuses),
  round: z.int(),
  dueOn: z.string(),
  submittedAt: z.string().nullable(),
  conflictKind: z.string().nullable(),
  /** Points of a hundred, once submitted. */
  total: z.number().nullable(),
});
export const listAssignments = {
  id: 'assignment.list',
  method: 'GET',
  path: '/api/selections/:callId/assignments',
  summary: 'Every review of a call: who, what, where it stands.',
  params: ofCall,
  answer: z.strictObject({ assignments: z.array(assignmentView) }),
  permission: 'read-selection',
} as const satisfies Endpoint;
export const releaseAssignment = {
  id: 'assignment.release',
  method: 'POST',
  path: '/api/institutions/:institutionId/assignments/:id/release',
  summary: 'Take a review back that was not submitted, so that somebody else may write it.',
  params: z.strictObject({ institutionId, id: recordId }),
  body: z.strictObject({ reason }),
  answer: z.strictObject({ released: z.boolean() }),
  permission: 'release-assignment',
  entries: ['AssignmentReleased'],
} as const satisfies Endpoint;

export const closeReviews = {
  id: 'selection.close-reviews',
  method: 'POST',
  path: '/api/selections/:callId/close',
  summary: 'Freeze the scores and make the recommendation pack.',
  params: ofCall,
  answer: z.strictObject({ packSha256: sha256 }),
  permission: 'close-reviews',
  entries: ['ReviewsClosed'],
} as const satisfies Endpoint;
export const readRecommendation = {
  id: 'recommendation.read',
  method: 'GET',
  path: '/api/selections/:callId/recommendation',
  summary: 'The frozen pack of the committee with what its members said.',
  params: ofCall,
  answer: z.strictObject({
    callTitle: localizedText,
    status: z.enum(selectionStatuses),
    packSha256: sha256,
    /** Nobody sees who the reviewers are: they have numbers. */
    pack: selectionPack.omit({ reviewers: true, applications: true }).extend({
      reviewers: z.array(selectionPack.shape.reviewers.element.omit({ accountId: true })),
      applications: z.array(packedApplication.extend({ reference: z.string() })),
    }),
    voices: z.array(
      z.strictObject({
        applicationId: recordId,
        member: z.string(),
        isOwn: z.boolean(),
        voice: z.enum(voices),
        reason: z.string().nullable(),
        voicedAt: z.string(),
      }),
    ),
  }),
  permission: 'read-recommendation',
} as const satisfies Endpoint;
export const voiceRecommendation = {
  id: 'recommendation.voice',
  method: 'POST',
  path: '/api/selections/:callId/voices',
  summary:
    'Agree with the recommendation on one application, disagree with a note, or put a dissent on record.',
  params: ofCall,
  body: z.strictObject({ applicationId: recordId, voice: z.enum(voices), reason: reason.optional() }),
  answer: z.strictObject({ voiced: z.boolean() }),
  permission: 'voice-recommendation',
  entries: ['RecommendationVoiced', 'RecommendationVoicedAgain'],
} as const satisfies Endpoint;
