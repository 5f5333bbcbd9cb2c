import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { applicationStatuses } from '../core/application/application.ts';
import { recordFacts } from '../core/application/confirm-eligibility.ts';
import { draftContent, draftSection } from '../core/application/draft-content.ts';
import { ineligibilityGround } from '../core/application/refuse-eligibility.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';
import { callView, universityTaskView } from './programme.ts';

const reason = z.string().trim().min(3).max(2000);
const inInstitution = z.strictObject({ institutionId });
const recordOfInstitution = z.strictObject({ institutionId, id: recordId });
const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** One thing that an application still needs, with the field where it is mended. */
export const missingItem = z.strictObject({
  code: z.string(),
  params: params.optional(),
  field: z.string().optional(),
});

export const fileView = z.strictObject({
  id: recordId,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  uploadedAt: z.string(),
});
export type FileView = z.infer<typeof fileView>;

export const draftView = z.strictObject({
  id: recordId,
  institutionId,
  callId: recordId,
  applicationId: recordId.nullable(),
  groupId: recordId.nullable(),
  content: draftContent,
  /** Version of each section that was saved, for the next save. */
  versions: z.record(draftSection, z.int()),
  savedAt: z.string().nullable(),
  files: z.array(fileView),
  /** What is missing for a submission, in the order of the pages. */
  missing: z.array(missingItem),
  /** Rules that do not admit the applicant. */
  barred: z.array(missingItem),
  status: z.enum(applicationStatuses).nullable(),
});
export type DraftView = z.infer<typeof draftView>;

export const answeredSection = z.strictObject({
  id: z.string(),
  title: z.string(),
  items: z.array(z.strictObject({ field: z.string(), question: z.string(), answer: z.string() })),
});

export const listOwnApplications = {
  id: 'application.list-own',
  method: 'GET',
  path: '/api/me/applications',
  summary: 'Drafts and applications of the own account, with their calls: what to do next and by when.',
  answer: z.strictObject({
    applications: z.array(
      z.strictObject({
        draftId: recordId,
        institutionId,
        applicationId: recordId.nullable(),
        reference: z.string().nullable(),
        status: z.enum(applicationStatuses).nullable(),
        submittedAt: z.string().nullable(),
        savedAt: z.string().nullable(),
        missing: z.int(),
        groupId: recordId.nullable(),
        call: callView,
      }),
    ),
  }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const beginDraft = {
  id: 'draft.begin',
  method: 'POST',
  path: '/api/institutions/:institutionId/drafts',
  summary: 'Begin to apply to a call; a draft that was begun is found again.',
  params: inInstitution,
  body: z.strictObject({ callId: recordId }),
  answer: z.strictObject({ id: recordId }),
  permission: 'write-draft',
} as const satisfies Endpoint;

export const readDraft = {
  id: 'draft.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/drafts/:id',
  summary: 'A draft with everything that is still missing; only for whoever writes it.',
  params: recordOfInstitution,
  answer: z.strictObject({ draft: draftView, call: callView }),
  permission: 'write-draft',
} as const satisfies Endpoint;

/**
 * `base` is the version that was read: 0 for a section never saved. A save on an older version is refused with
 * `section-changed-elsewhere`; the stored section is read again and the writer chooses.
 */
export const saveSection = {
  id: 'draft.save-section',
  method: 'PUT',
  path: '/api/institutions/:institutionId/drafts/:id/sections/:section',
  summary: 'Save one section as it stands; its shape is checked, its completeness is not.',
  params: z.strictObject({ institutionId, id: recordId, section: draftSection }),
  body: z.strictObject({ base: z.int().min(0), content: z.json() }),
  answer: z.strictObject({ version: z.int(), savedAt: z.string() }),
  permission: 'write-draft',
} as const satisfies Endpoint;

/** The body of the request is the file itself; name and kind travel in the query. */
export const uploadFile = {
  id: 'draft.upload-file',
  method: 'POST',
  path: '/api/institutions/:institutionId/drafts/:id/files',
  summary: 'Upload one document (PDF, JPEG or PNG up to 20 MB); its type is read from its content.',
  params: recordOfInstitution,
  query: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  answer: z.strictObject({ file: fileView }),
  permission: 'write-draft',
} as const satisfies Endpoint;

export const downloadFile = {
  id: 'file.download',
  method: 'GET',
  path: '/api/institutions/:institutionId/files/:id',
  summary: 'A document, as an attachment.',
  params: recordOfInstitution,
  answer: z.unknown(),
  permission: 'read-application',
} as const satisfies Endpoint;

export const previewDocument = {
  id: 'draft.preview',
  method: 'GET',
  path: '/api/institutions/:institutionId/drafts/:id/document',
  summary:
    'The draft as it would read: the page of checking answers. Notes when it was opened, for the grace rule.',
  params: recordOfInstitution,
  query: z.strictObject({ locale: z.enum(locales) }),
  answer: z.strictObject({
    sections: z.array(answeredSection),
    /** Signed note of the server's clock, given back at submission. */
    begun: z.string(),
    missing: z.array(missingItem),
    barred: z.array(missingItem),
  }),
  permission: 'write-draft',
} as const satisfies Endpoint;

export const submitApplication = {
  id: 'application.submit',
  method: 'POST',
  path: '/api/institutions/:institutionId/drafts/:id/submit',
  summary: 'Submit what was written; refused with everything that is missing.',
  params: recordOfInstitution,
  body: z.strictObject({ locale: z.enum(locales), begun: z.string().max(300) }),
  answer: z.strictObject({ id: recordId, reference: z.string() }),
  permission: 'submit-application',
  entries: [
    'ApplicationSubmitted',
    'ApplicationSubmittedAgain',
    'TaskPromised',
    'TaskRewritten',
    'TaskDropped',
  ],
} as const satisfies Endpoint;

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
});
export type ApplicationRow = z.infer<typeof applicationRow>;

export const listApplications = {
  id: 'application.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/applications',
  summary: 'The queue of one call, filtered; and how many drafts are not submitted yet.',
  params: inInstitution,
  query: z.strictObject({
    call: recordId,
    status: z.enum(applicationStatuses).optional(),
    region: z.string().max(40).optional(),
    level: z.string().max(20).optional(),
    group: z.enum(['yes', 'no']).optional(),
    text: z.string().max(100).optional(),
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
    z.strictObject({ id: z.string(), createdAt: z.string(), subject: z.string(), state: z.string() }),
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
        kind: z.string(),
        title: localizedText,
        recordId: z.string(),
      }),
    ),
  }),
  permission: 'list-applications',
} as const satisfies Endpoint;

export const groupView = z.strictObject({
  id: recordId,
  institutionId,
  call: callView,
  universityTask: universityTaskView,
  leaderAccountId: recordId,
  isLeader: z.boolean(),
  submittedAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  /** For the leader only: what others join by. */
  joinToken: z.string().nullable(),
  members: z.array(
    z.strictObject({
      id: recordId,
      accountId: recordId,
      name: z.string(),
      draftId: recordId.nullable(),
      missing: z.int(),
      isSelf: z.boolean(),
    }),
  ),
});
export type GroupView = z.infer<typeof groupView>;

export const openGroup = {
  id: 'group.open',
  method: 'POST',
  path: '/api/institutions/:institutionId/groups',
  summary: 'Open a group on a task of the own university and be its leader.',
  params: inInstitution,
  body: z.strictObject({ callId: recordId, universityTaskId: recordId }),
  answer: z.strictObject({ id: recordId }),
  permission: 'open-group',
  entries: ['GroupOpened', 'GroupJoined'],
} as const satisfies Endpoint;

export const readGroup = {
  id: 'group.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/groups/:id',
  summary: 'A group, for its members and its university.',
  params: recordOfInstitution,
  answer: z.strictObject({ group: groupView }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const joinGroup = {
  id: 'group.join',
  method: 'POST',
  path: '/api/groups/join',
  summary: 'Join a group by its leader\u2019s link.',
  body: z.strictObject({ token: z.string().max(300) }),
  answer: z.strictObject({ institutionId, groupId: recordId }),
  permission: 'join-group',
  entries: ['GroupJoined'],
} as const satisfies Endpoint;

export const leaveGroup = {
  id: 'group.leave',
  method: 'POST',
  path: '/api/institutions/:institutionId/groups/:id/members/:memberId/leave',
  summary: 'Leave a group, or as its leader take a member out, before it is submitted.',
  params: z.strictObject({ institutionId, id: recordId, memberId: recordId }),
  body: z.strictObject({ reason: reason.optional() }),
  answer: z.strictObject({ left: z.boolean() }),
  permission: 'leave-group',
  entries: ['GroupLeft', 'GroupMemberRemoved'],
} as const satisfies Endpoint;

export const submitGroup = {
  id: 'group.submit',
  method: 'POST',
  path: '/api/institutions/:institutionId/groups/:id/submit',
  summary: 'Submit every member\u2019s application in one step, or learn what is missing to whom.',
  params: recordOfInstitution,
  body: z.strictObject({ locale: z.enum(locales), begun: z.string().max(300) }),
  answer: z.strictObject({ applications: z.array(recordId) }),
  permission: 'submit-group',
  entries: [
    'GroupSubmitted',
    'ApplicationSubmitted',
    'ApplicationSubmittedAgain',
    'TaskPromised',
    'TaskRewritten',
    'TaskDropped',
  ],
} as const satisfies Endpoint;

export const withdrawGroup = {
  id: 'group.withdraw',
  method: 'POST',
  path: '/api/institutions/:institutionId/groups/:id/withdraw',
  summary: 'Take the whole group back, with every application in it.',
  params: recordOfInstitution,
  body: z.strictObject({ reason: reason.optional() }),
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'withdraw-group',
  entries: ['GroupWithdrawn', 'ApplicationWithdrawn', 'GroupLeft'],
} as const satisfies Endpoint;
