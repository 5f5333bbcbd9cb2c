import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { applicationStatuses } from '../core/application/application.ts';
import { deadlineKinds } from '../core/application/deadline-kinds.ts';
import { recordFacts } from '../core/application/confirm-eligibility.ts';
import { ineligibilityGround } from '../core/application/refuse-eligibility.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';
import { answeredSection, fileView } from './draft.ts';

const reason = z.string().trim().min(3).max(2000);
const inInstitution = z.strictObject({ institutionId });
const recordOfInstitution = z.strictObject({ institutionId, id: recordId });

export const withdrawApplication = {
  id: 'application.withdraw',
  method: 'POST',
  path: '/api/institutions/:institutionId/applications/:id/withdraw',
  summary: 'Take the own application back for good.',
  params: recordOfInstitution,
  body: z.strictObject({ reason: reason.optional() }),
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'withdraw-application',
  entries: ['ApplicationWithdrawn'],
} as const satisfies Endpoint;
export const reopenApplication = {
  id: 'application.reopen',
  method: 'POST',
  path: '/api/institutions/:institutionId/applications/:id/reopen',
  summary: 'Take the own application back until the deadline, to change it.',
  params: recordOfInstitution,
  answer: z.strictObject({ reopened: z.boolean() }),
  permission: 'reopen-application',
  entries: ['ApplicationReopened'],
} as const satisfies Endpoint;
export const applicationRow = z.strictObject({
  id: recordId,
  reference: z.string(),
  applicant: z.string(),
  accountId: recordId,
  status: z.enum(applicationStatuses),
  submittedAt: z.string(),
  regionId: z.string(),
  level: z.string(),
  firstCountry: z.string(),
  tasks: z.int(),
  groupId: recordId.nullable(),
  /** The language in which its answers are written; `null` where they were forgotten. */
  locale: z.enum(locales).nullable(),
});
export type ApplicationRow = z.infer<typeof applicationRow>;
export const listApplications = {
  id: 'application.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/applications',
  summary:
    'The queue of one call, filtered; how many stand in each status; if asked for, the drafts not submitted.',
  params: inInstitution,
  query: z.strictObject({
    call: recordId,
    status: z.enum(applicationStatuses).optional(),
    region: z.string().max(40).optional(),
    level: z.string().max(20).optional(),
    group: z.enum(['yes', 'no']).optional(),
    text: z.string().max(100).optional(),
    /** The drafts that are not submitted are read and judged only for who asks; `counts` has their number always. */
    drafts: z.literal('yes').optional(),
    before: cursor.optional(),
    size: pageSize.default(50),
  }),
  answer: z.strictObject({
    applications: z.array(applicationRow),
    next: cursor.nullable(),
    counts: z.record(z.string(), z.int()),
    unsubmitted: z.array(
      z.strictObject({
        draftId: recordId,
        accountId: recordId,
        applicant: z.string(),
        savedAt: z.string().nullable(),
        missing: z.int(),
      }),
    ),
  }),
  permission: 'list-applications',
} as const satisfies Endpoint;
/** Of a letter about an application; `kept`: not sent anywhere, because this server only shows its letters. */
const letterStates = ['queued', 'sent', 'failed', 'kept', 'dropped'] as const;
export const applicationView = z.strictObject({
  id: recordId,
  institutionId,
  callId: recordId,
  callVersion: z.int(),
  callTitle: localizedText,
  reference: z.string(),
  applicant: z.string(),
  personId: recordId,
  status: z.enum(applicationStatuses),
  version: z.int(),
  submittedAt: z.string(),
  locale: z.enum(locales),
  documentSha256: z.string(),
  sections: z.array(answeredSection),
  files: z.array(fileView),
  groupId: recordId.nullable(),
  isOwn: z.boolean(),
  notes: z.array(
    z.strictObject({ id: recordId, at: z.string(), actorName: z.string().nullable(), note: z.string() }),
  ),
  mails: z.array(
    z.strictObject({
      id: z.string(),
      createdAt: z.string(),
      subject: z.string(),
      state: z.enum(letterStates),
    }),
  ),
});
export type ApplicationView = z.infer<typeof applicationView>;
export const readApplication = {
  id: 'application.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/applications/:id',
  summary: 'An application as it was submitted; the office also sees notes and letters.',
  params: recordOfInstitution,
  answer: z.strictObject({ application: applicationView }),
  permission: 'read-application',
} as const satisfies Endpoint;
export const exportApplication = {
  id: 'application.export',
  method: 'GET',
  path: '/api/institutions/:institutionId/applications/:id/export',
  summary: 'The application as PDF or JSON; both read as the page does.',
  params: recordOfInstitution,
  query: z.strictObject({ format: z.enum(['pdf', 'json']) }),
  answer: z.unknown(),
  permission: 'read-application',
} as const satisfies Endpoint;
export const confirmEligibility = {
  id: 'application.confirm-eligibility',
  method: 'POST',
  path: '/api/institutions/:institutionId/applications/:id/eligibility/confirm',
  summary: 'The facts hold by the university\u2019s record.',
  params: recordOfInstitution,
  body: recordFacts,
  answer: z.strictObject({ confirmed: z.boolean() }),
  permission: 'confirm-eligibility',
  entries: ['EligibilityConfirmed'],
} as const satisfies Endpoint;
export const refuseEligibility = {
  id: 'application.refuse-eligibility',
  method: 'POST',
  path: '/api/institutions/:institutionId/applications/:id/eligibility/refuse',
  summary: 'The record does not bear the application out; the reason goes to the applicant.',
  params: recordOfInstitution,
  body: z.strictObject({ grounds: z.array(ineligibilityGround).min(1), reason }),
  answer: z.strictObject({ refused: z.boolean() }),
  permission: 'refuse-eligibility',
  entries: ['EligibilityRefused'],
} as const satisfies Endpoint;
export const remindApplicants = {
  id: 'application.remind',
  method: 'POST',
  path: '/api/institutions/:institutionId/reminders',
  summary: 'Remind those whose drafts are not submitted; nobody more than once a day.',
  params: inInstitution,
  body: z.strictObject({ callId: recordId, draftIds: z.array(recordId).min(1).max(500) }),
  answer: z.strictObject({ reminded: z.int(), skipped: z.int() }),
  permission: 'remind-applicants',
  entries: ['ApplicantReminded'],
} as const satisfies Endpoint;
export const noteApplication = {
  id: 'application.note',
  method: 'POST',
  path: '/api/institutions/:institutionId/applications/:id/notes',
  summary: 'A note of the office; the applicant does not see it, but receives it with his data.',
  params: recordOfInstitution,
  body: z.strictObject({ note: z.string().trim().min(1).max(4000) }),
  answer: z.strictObject({ id: recordId }),
  permission: 'note-application',
  entries: ['ApplicationNoted'],
} as const satisfies Endpoint;
export const readDeadlines = {
  id: 'deadline.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/deadlines',
  summary:
    'Openings, deadlines, milestones and expiring agreements of a university, with the address of its calendar feed.',
  params: inInstitution,
  answer: z.strictObject({
    feed: z.string(),
    deadlines: z.array(
      z.strictObject({
        on: z.string(),
        at: z.string().nullable(),
        kind: z.enum(deadlineKinds),
        title: localizedText,
        recordId: z.string(),
      }),
    ),
  }),
  permission: 'list-applications',
} as const satisfies Endpoint;
/** The token stands for a sign-in: calendars cannot sign in. It opens deadlines alone, without a person in them. */
export const readCalendar = {
  id: 'deadline.feed',
  method: 'GET',
  path: '/api/calendars/:token',
  summary: 'The deadlines of a university as iCalendar, to be subscribed to.',
  params: z.strictObject({ token: z.string().max(300) }),
  query: z.strictObject({ locale: z.enum(locales).default('kk') }),
  answer: z.unknown(),
  permission: 'public',
} as const satisfies Endpoint;
