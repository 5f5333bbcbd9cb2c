import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { conflictKinds } from '../core/review/assignment.ts';
import { claims, verdicts } from '../core/report/result.ts';
import { verificationStatuses } from '../core/report/verification.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';
import { agreedTaskView, evidenceView } from './report.ts';

const reason = z.string().trim().min(3).max(2000);
const ofVerification = z.strictObject({ id: recordId });

export const verificationRow = z.strictObject({
  id: recordId,
  callTitle: localizedText,
  taskTitle: z.string(),
  status: z.enum(verificationStatuses),
  drawnAt: z.string(),
  dueOn: z.string(),
  verdict: z.enum(verdicts).nullable(),
  givenAt: z.string().nullable(),
  /** The participant has answered and the verdict may be revised. */
  awaitsRevision: z.boolean(),
});
export const listVerifications = {
  id: 'verification.list',
  method: 'GET',
  path: '/api/verifications',
  summary: 'The own queue of a verifier: what waits for him, what is due first, then what he gave.',
  answer: z.strictObject({ verifications: z.array(verificationRow) }),
  permission: 'signed-in',
} as const satisfies Endpoint;

/** What a verifier sees: the task as agreed, the claim, the evidence; who else verifies it he never sees. */
export const verificationView = verificationRow.extend({
  participant: z.string(),
  institution: localizedText,
  country: z.string(),
  hostName: z.string(),
  task: agreedTaskView,
  claim: z.enum(claims),
  outcome: z.string(),
  selfAssessment: z.string(),
  useAtHome: z.string(),
  evidence: z.array(evidenceView),
  additions: z.array(z.strictObject({ text: z.string(), addedAt: z.string() })),
  reason: z.string().nullable(),
  firstVerdict: z.enum(verdicts).nullable(),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
  revision: z.string().nullable(),
  revisedAt: z.string().nullable(),
});
export type VerificationView = z.infer<typeof verificationView>;
export const readVerification = {
  id: 'verification.read',
  method: 'GET',
  path: '/api/verifications/:id',
  summary: 'One result with its agreed task and its evidence, for the verifier it was drawn for.',
  params: ofVerification,
  answer: z.strictObject({ verification: verificationView }),
  permission: 'read-verification',
} as const satisfies Endpoint;
export const downloadVerificationFile = {
  id: 'verification.download-file',
  method: 'GET',
  path: '/api/verifications/:id/files/:fileId',
  summary: 'A file of evidence of the result that is to be verified.',
  params: ofVerification.extend({ fileId: recordId }),
  answer: z.unknown(),
  permission: 'read-verification',
} as const satisfies Endpoint;
export const declareVerificationConflict = {
  id: 'verification.declare-conflict',
  method: 'POST',
  path: '/api/verifications/:id/conflict',
  summary: 'Give a result back because of a conflict of interest; another verifier is drawn.',
  params: ofVerification,
  body: z.strictObject({ conflictKind: z.enum(conflictKinds) }),
  answer: z.strictObject({ status: z.enum(verificationStatuses) }),
  permission: 'declare-verification-conflict',
  entries: ['VerificationConflictDeclared'],
} as const satisfies Endpoint;
export const giveVerdict = {
  id: 'verification.give-verdict',
  method: 'POST',
  path: '/api/verifications/:id/verdict',
  summary: 'Say with a reason what became of the task.',
  params: ofVerification,
  body: z.strictObject({ verdict: z.enum(verdicts), reason }),
  answer: z.strictObject({ status: z.enum(verificationStatuses) }),
  permission: 'give-verdict',
  entries: ['VerdictGiven', 'ResultVerified'],
} as const satisfies Endpoint;
export const reviseVerdict = {
  id: 'verification.revise-verdict',
  method: 'POST',
  path: '/api/verifications/:id/revision',
  summary: 'After the participant answered: keep or change the verdict, once, with a reason.',
  params: ofVerification,
  body: z.strictObject({ verdict: z.enum(verdicts), reason }),
  answer: z.strictObject({ verdict: z.enum(verdicts) }),
  permission: 'revise-verdict',
  entries: ['VerdictRevised', 'ResultVerified'],
} as const satisfies Endpoint;

export const verifierView = z.strictObject({
  accountId: recordId,
  name: z.string(),
  institutions: z.array(z.strictObject({ id: institutionId, name: localizedText })),
  pool: z
    .strictObject({
      id: recordId,
      homeInstitutionId: institutionId.nullable(),
      languages: z.array(z.enum(locales)),
      capacity: z.int(),
      removedAt: z.string().nullable(),
      /** Verifications that wait for him now. */
      waiting: z.int(),
      given: z.int(),
      overdue: z.int(),
    })
    .nullable(),
});
export type VerifierView = z.infer<typeof verifierView>;
export const listVerifiers = {
  id: 'verifier.list',
  method: 'GET',
  path: '/api/verifiers',
  summary: 'The pool, and everybody else who has the role of a verifier.',
  answer: z.strictObject({ verifiers: z.array(verifierView) }),
  permission: 'list-verifiers',
} as const satisfies Endpoint;
export const addVerifier = {
  id: 'verifier.add',
  method: 'POST',
  path: '/api/verifiers',
  summary: 'Put a verifier into the pool, or change what he can take.',
  body: z.strictObject({
    accountId: recordId,
    homeInstitutionId: institutionId.nullable(),
    languages: z.array(z.enum(locales)).min(1).max(3),
    capacity: z.int().min(1).max(500),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'add-verifier',
  entries: ['VerifierAdded', 'VerifierChanged'],
} as const satisfies Endpoint;
export const removeVerifier = {
  id: 'verifier.remove',
  method: 'POST',
  path: '/api/verifiers/:id/remove',
  summary: 'Take a verifier out of the pool; what waits for him stays until it is released.',
  params: ofVerification,
  body: z.strictObject({ reason }),
  answer: z.strictObject({ removed: z.boolean() }),
  permission: 'remove-verifier',
  entries: ['VerifierRemoved'],
} as const satisfies Endpoint;
export const drawVerifiers = {
  id: 'verification.draw',
  method: 'POST',
  path: '/api/verification-draws',
  summary: 'Draw verifiers for every result that lacks one; by itself this happens at each submission.',
  answer: z.strictObject({ drawn: z.int(), lacking: z.int() }),
  permission: 'draw-verifiers',
  entries: ['VerifiersDrawn', 'VerificationDrawn'],
} as const satisfies Endpoint;
export const releaseVerification = {
  id: 'verification.release',
  method: 'POST',
  path: '/api/institutions/:institutionId/verifications/:id/release',
  summary: 'Take a verification back that was not given, so that another verifier is drawn.',
  params: z.strictObject({ institutionId, id: recordId }),
  body: z.strictObject({ reason }),
  answer: z.strictObject({ released: z.boolean() }),
  permission: 'release-verification',
  entries: ['VerificationReleased'],
} as const satisfies Endpoint;

/** How far those agree who verified the same result without knowing of each other. */
export const verdictAgreement = z.strictObject({
  /** Results with two first verdicts. */
  pairs: z.int(),
  equal: z.int(),
  /** Krippendorff's alpha, nominal; `null` with the reasons where it is not defined. */
  alpha: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  reasons: z.array(z.string()),
  /** How often which two verdicts met, the first in the order of verdicts first. */
  table: z.array(z.strictObject({ one: z.enum(verdicts), other: z.enum(verdicts), count: z.int() })),
});
export const readProgress = {
  id: 'verification.progress',
  method: 'GET',
  path: '/api/verification-progress',
  summary: 'How far verification is, who is late, and how far double verdicts agree.',
  answer: z.strictObject({
    counts: z.strictObject({
      results: z.int(),
      verified: z.int(),
      /** Results for which nobody has been drawn who may still answer. */
      lacking: z.int(),
      drawnTwice: z.int(),
      thirds: z.int(),
      waiting: z.int(),
      overdue: z.int(),
      byVerdict: z.record(z.string(), z.int()),
    }),
    agreement: verdictAgreement,
    /** What waits, what is due first; at most 500. */
    waiting: z.array(
      z.strictObject({
        institutionId,
        institution: localizedText,
        id: recordId,
        resultId: recordId,
        accountId: recordId,
        verifier: z.string(),
        round: z.int(),
        drawnAt: z.string(),
        dueOn: z.string(),
      }),
    ),
  }),
  permission: 'list-verifiers',
} as const satisfies Endpoint;
