import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import { applicationStatuses } from '../core/application/application.ts';
import { draftContent, draftSection } from '../core/application/draft-content.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';
import { callView } from './programme.ts';

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
  /** Version of each section that was saved, for the next save; one never saved is not named. */
  versions: z.partialRecord(draftSection, z.int()),
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
