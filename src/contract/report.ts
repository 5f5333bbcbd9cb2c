import { paperFormats } from '../core/basics/paper-formats.ts';
import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { evidenceKinds } from '../core/report/evidence-kinds.ts';
import { publicationConsents } from '../core/report/publication-consent.ts';
import { recognitionStatuses } from '../core/report/recognition.ts';
import {
  coursesReport,
  evidenceItem,
  experienceReport,
  experienceTopics,
  taskReport,
} from '../core/report/report-sections.ts';
import { reportSection } from '../core/report/report-section.ts';
import { reportStatuses } from '../core/report/report.ts';
import { claims, verdicts } from '../core/report/result.ts';
import { verificationStatuses } from '../core/report/verification.ts';
import { fileView, missingItem } from './draft.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';

const reason = z.string().trim().min(3).max(2000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const recordOfInstitution = z.strictObject({ institutionId, id: recordId });

/** What was agreed, word for word. */
export const agreedTaskView = z.strictObject({
  taskId: recordId,
  position: z.int(),
  kind: z.string(),
  title: z.string(),
  expectedResult: z.string(),
  measure: z.string(),
  evidence: z.string(),
  dueOn: z.string(),
});
export type AgreedTaskView = z.infer<typeof agreedTaskView>;

/** Evidence as it was submitted; the fingerprints were taken then, so that what vanished can still be told. */
export const evidenceView = z.strictObject({
  position: z.int(),
  kind: z.enum(evidenceKinds),
  value: z.string(),
  note: z.string(),
  /** Fingerprint of the file, or of the saved copy of what was on the web. */
  fileSha256: sha256.nullable(),
  /** To download it; `null` where there is none or it was erased. */
  fileId: recordId.nullable(),
  fileName: z.string().nullable(),
  capturedAt: z.string().nullable(),
  /** Came with an addition, after the submission. */
  additionId: recordId.nullable(),
});
export type EvidenceView = z.infer<typeof evidenceView>;

/** A verdict as the participant and his university see it: never by whom. */
export const toldVerification = z.strictObject({
  id: recordId,
  round: z.int(),
  status: z.enum(verificationStatuses),
  drawnAt: z.string(),
  dueOn: z.string(),
  verdict: z.enum(verdicts).nullable(),
  reason: z.string().nullable(),
  givenAt: z.string().nullable(),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
  /** The verdict before the answer, where it was changed. */
  firstVerdict: z.enum(verdicts).nullable(),
  revision: z.string().nullable(),
  revisedAt: z.string().nullable(),
});
export type ToldVerification = z.infer<typeof toldVerification>;

export const resultView = z.strictObject({
  id: recordId,
  claim: z.enum(claims),
  outcome: z.string(),
  selfAssessment: z.string(),
  useAtHome: z.string(),
  consent: z.enum(publicationConsents),
  contentSha256: sha256,
  reportedAt: z.string(),
  /** `null` until the verifiers have said enough. */
  verdict: z.enum(verdicts).nullable(),
  verifiedAt: z.string().nullable(),
  evidence: z.array(evidenceView),
  verifications: z.array(toldVerification),
});
export type ResultView = z.infer<typeof resultView>;

export const recognitionView = z.strictObject({
  id: recordId,
  title: z.string(),
  code: z.string(),
  ects: z.number(),
  grade: z.string(),
  status: z.enum(recognitionStatuses),
  localCredits: z.number().nullable(),
  reason: z.string().nullable(),
  decidedAt: z.string().nullable(),
});

/** A section with the version that a save begins from: 0 for one never saved. */
const saved = <Content extends z.ZodType>(content: Content) =>
  z.strictObject({ content, version: z.int(), savedAt: z.string().nullable() });

export const reportView = z.strictObject({
  id: recordId,
  institutionId,
  mobilityId: recordId,
  callId: recordId,
  callTitle: localizedText,
  reference: z.string(),
  accountId: recordId,
  participant: z.string(),
  isOwn: z.boolean(),
  country: z.string(),
  hostName: z.string(),
  plannedStart: z.string(),
  plannedEnd: z.string(),
  departedOn: z.string().nullable(),
  returnedOn: z.string().nullable(),
  status: z.enum(reportStatuses),
  askedAt: z.string(),
  dueOn: z.string(),
  /** The announced days of letters that remind of it, with those that were sent. */
  reminders: z.array(z.strictObject({ on: z.string(), isSent: z.boolean() })),
  submittedAt: z.string().nullable(),
  contentSha256: sha256.nullable(),
  tasks: z.array(
    agreedTaskView.extend({
      /** What is being written: only for the participant, and only before the submission. */
      draft: saved(taskReport).nullable(),
      /** What was submitted. */
      result: resultView.nullable(),
    }),
  ),
  /** Only for the participant before the submission, as `tasks.draft`. */
  coursesDraft: saved(coursesReport).nullable(),
  experienceDraft: saved(experienceReport).nullable(),
  /** Files that were uploaded and not yet submitted; only for the participant. */
  files: z.array(fileView),
  /** What a submission still needs: the field names the section first, `tsk_….outcome`, `experience.0.consent`. */
  missing: z.array(missingItem),
  recognitions: z.array(recognitionView),
  experiences: z.array(
    z.strictObject({
      id: recordId,
      topic: z.enum(experienceTopics),
      text: z.string(),
      consent: z.enum(publicationConsents),
    }),
  ),
  additions: z.array(
    z.strictObject({ id: recordId, resultId: recordId.nullable(), text: z.string(), addedAt: z.string() }),
  ),
});
export type ReportView = z.infer<typeof reportView>;

export const reportRow = z.strictObject({
  institutionId,
  id: recordId,
  mobilityId: recordId,
  callId: recordId,
  callTitle: localizedText,
  reference: z.string(),
  accountId: recordId,
  participant: z.string(),
  status: z.enum(reportStatuses),
  askedAt: z.string(),
  dueOn: z.string(),
  submittedAt: z.string().nullable(),
  tasks: z.int(),
  verified: z.int(),
  /** Courses that wait for the university's decision. */
  recognitionsAsked: z.int(),
});
export type ReportRow = z.infer<typeof reportRow>;

export const listOwnReports = {
  id: 'report.list-own',
  method: 'GET',
  path: '/api/me/reports',
  summary: 'The reports of who asks, in every institution, what is due first.',
  answer: z.strictObject({ reports: z.array(reportRow) }),
  permission: 'signed-in',
} as const satisfies Endpoint;
export const listReports = {
  id: 'report.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/reports',
  summary: 'The reports of an institution, what is due last first; how many are asked, overdue, submitted.',
  params: z.strictObject({ institutionId }),
  query: z.strictObject({
    call: recordId.optional(),
    status: z.enum([...reportStatuses, 'overdue']).optional(),
    before: cursor.optional(),
    size: pageSize.default(50),
  }),
  answer: z.strictObject({
    reports: z.array(reportRow),
    next: cursor.nullable(),
    counts: z.strictObject({ asked: z.int(), overdue: z.int(), submitted: z.int() }),
  }),
  permission: 'list-reports',
} as const satisfies Endpoint;
export const readReport = {
  id: 'report.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/reports/:id',
  summary:
    'One report: the agreed tasks, what is written or was submitted, verdicts, recognition, additions.',
  params: recordOfInstitution,
  answer: z.strictObject({ report: reportView }),
  permission: 'read-report',
} as const satisfies Endpoint;
export const printReport = {
  id: 'report.print',
  method: 'GET',
  path: '/api/institutions/:institutionId/reports/:id/paper',
  summary: 'A submitted report with tasks, results and verdicts as PDF or DOCX.',
  params: recordOfInstitution,
  query: z.strictObject({
    locale: z.enum(locales).default('kk'),
    format: z.enum(paperFormats).default('pdf'),
  }),
  answer: z.unknown(),
  permission: 'read-report',
} as const satisfies Endpoint;
/** `base` as of a section of a draft: a save on an older version is refused with `section-changed-elsewhere`. */
export const saveReportSection = {
  id: 'report.save-section',
  method: 'PUT',
  path: '/api/institutions/:institutionId/reports/:id/sections/:section',
  summary: 'Save one section as it stands (a task by its id, `courses`, `experience`).',
  params: z.strictObject({ institutionId, id: recordId, section: reportSection }),
  body: z.strictObject({ base: z.int().min(0), content: z.json() }),
  answer: z.strictObject({ version: z.int(), savedAt: z.string() }),
  permission: 'write-report',
} as const satisfies Endpoint;
/** The body of the request is the file itself; its name travels in the query. Also for an addition after the submission. */
export const uploadEvidence = {
  id: 'report.upload-evidence',
  method: 'POST',
  path: '/api/institutions/:institutionId/reports/:id/files',
  summary: 'Upload a file of evidence or the saved copy of a page (PDF, JPEG or PNG up to 20 MB).',
  params: recordOfInstitution,
  query: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  answer: z.strictObject({ file: fileView }),
  permission: 'write-report',
} as const satisfies Endpoint;
export const removeEvidence = {
  id: 'report.remove-evidence',
  method: 'DELETE',
  path: '/api/institutions/:institutionId/reports/:id/files/:fileId',
  summary: 'Remove a file that was not submitted.',
  params: recordOfInstitution.extend({ fileId: recordId }),
  answer: z.strictObject({ removed: z.boolean() }),
  permission: 'write-report',
} as const satisfies Endpoint;
export const downloadEvidence = {
  id: 'report.download-evidence',
  method: 'GET',
  path: '/api/institutions/:institutionId/reports/:id/files/:fileId',
  summary: 'A file of a report, as an attachment.',
  params: recordOfInstitution.extend({ fileId: recordId }),
  answer: z.unknown(),
  permission: 'read-report',
} as const satisfies Endpoint;
export const submitReport = {
  id: 'report.submit',
  method: 'POST',
  path: '/api/institutions/:institutionId/reports/:id/submit',
  summary: 'Submit the report as last saved; fixed from then on. Refused with everything that is missing.',
  params: recordOfInstitution,
  /** Version of each section that was read; another one is refused with `section-changed-elsewhere`. */
  body: z.strictObject({ versions: z.record(z.string().max(60), z.int().min(0)) }),
  answer: z.strictObject({ contentSha256: sha256 }),
  permission: 'submit-report',
  entries: ['ReportSubmitted', 'ResultReported', 'RecognitionAsked', 'ExperienceShared'],
} as const satisfies Endpoint;
export const addToReport = {
  id: 'report.add',
  method: 'POST',
  path: '/api/institutions/:institutionId/reports/:id/additions',
  summary: 'Correct or supplement a submitted report; what was submitted stays as it was.',
  params: recordOfInstitution,
  body: z.strictObject({
    resultId: recordId.nullable(),
    text: reason,
    evidence: z.array(evidenceItem).max(10).default([]),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'add-to-report',
  entries: ['ReportAddedTo'],
} as const satisfies Endpoint;
export const changeConsent = {
  id: 'report.change-consent',
  method: 'POST',
  path: '/api/institutions/:institutionId/reports/:id/consents',
  summary: 'Change what may be published of one result or one item of experience; holds at once.',
  params: recordOfInstitution,
  body: z.strictObject({ itemId: recordId, consent: z.enum(publicationConsents) }),
  answer: z.strictObject({ changed: z.boolean() }),
  permission: 'change-publication-consent',
  entries: ['ResultConsentChanged', 'ExperienceConsentChanged'],
} as const satisfies Endpoint;
export const answerVerdict = {
  id: 'report.answer-verdict',
  method: 'POST',
  path: '/api/institutions/:institutionId/verifications/:id/answer',
  summary: 'The participant answers one verdict, once; its verifier may then revise it once.',
  params: recordOfInstitution,
  body: z.strictObject({ answer: reason }),
  answer: z.strictObject({ answered: z.boolean() }),
  permission: 'answer-verdict',
  entries: ['VerdictAnswered'],
} as const satisfies Endpoint;
export const decideRecognition = {
  id: 'report.decide-recognition',
  method: 'POST',
  path: '/api/institutions/:institutionId/recognitions/:id/decide',
  summary: 'The coordinator recognises a course with its credits, or not, with a reason.',
  params: recordOfInstitution,
  body: z.discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('recognised'),
      localCredits: z.number().min(0).max(120).multipleOf(0.1),
    }),
    z.strictObject({ decision: z.literal('refused'), reason }),
  ]),
  answer: z.strictObject({ status: z.enum(recognitionStatuses) }),
  permission: 'decide-recognition',
  entries: ['CourseRecognised', 'CourseNotRecognised'],
} as const satisfies Endpoint;
