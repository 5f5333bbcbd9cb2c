import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { mobilityStatuses } from '../core/mobility/mobility.ts';
import { exchangeDetail } from '../core/partner/exchange-detail.ts';
import { partnerCourseStatuses, partnerDocumentKinds } from '../core/partner/partner-document.ts';
import { partnerFields, partnerPlaces, type PartnerField } from '../core/partner/partner-field.ts';
import { partnerFileKinds } from '../core/partner/partner-file-kinds.ts';
import { recognitionStatuses } from '../core/report/recognition.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';

const ofInstitution = z.strictObject({ institutionId });
const ofRecord = z.strictObject({ institutionId, id: recordId });
const count = z.int().min(0);
const field = z.enum(Object.keys(partnerFields) as [PartnerField, ...PartnerField[]]);

/** A value that a file needs and that lacks or is wrong, with where it is written. */
const lack = z.strictObject({
  code: z.enum(['missing', 'malformed', 'unwritable', 'contradiction']),
  field,
  place: z.enum(partnerPlaces),
});

const course = z.strictObject({
  title: z.string(),
  code: z.string(),
  credits: z.number().nullable(),
  scheme: z.string(),
  grade: z.string(),
  level: z.string(),
  status: z.enum(partnerCourseStatuses).nullable(),
});
const note = z.strictObject({ kind: z.string(), place: z.string(), found: z.string() });

const stayHead = z.strictObject({
  institutionId,
  id: recordId,
  reference: z.string(),
  /** Empty where the person was forgotten. */
  participant: z.string(),
  callTitle: localizedText,
  status: z.enum(mobilityStatuses),
  country: z.string(),
  hostName: z.string(),
  plannedStart: z.string(),
});

export const readPartnerStay = {
  id: 'partner-stay.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/mobilities/:id/partner-files',
  summary:
    'Which files a partner can be handed of a stay, what lacks for the others, and what partners sent back.',
  params: ofRecord,
  answer: z.strictObject({
    stay: stayHead,
    files: z.array(z.strictObject({ kind: z.enum(partnerFileKinds), lacking: z.array(lack) })),
    documents: z.array(
      z.strictObject({
        id: recordId,
        kind: z.enum(partnerDocumentKinds),
        fileName: z.string(),
        takenAt: z.string(),
        issuer: z.string(),
        name: z.string(),
        courses: count,
        notes: z.array(note),
        /** Of all but a transcript: ours and the partner's, value by value. */
        values: z.array(
          z.strictObject({ name: field, ours: z.string(), theirs: z.string(), isSame: z.boolean() }),
        ),
      }),
    ),
    /** Agreed, taken by the latest transcript, recognised at home. */
    courses: z.array(
      z.strictObject({
        title: z.string(),
        agreed: z.strictObject({ credits: z.number().nullable(), recognisedAs: z.string() }).nullable(),
        taken: course.nullable(),
        recognised: z
          .strictObject({ status: z.enum(recognitionStatuses), localCredits: z.number().nullable() })
          .nullable(),
      }),
    ),
    sums: z.strictObject({ agreed: z.number(), passed: z.number(), recognised: z.number() }),
  }),
  permission: 'read-partner-stay',
} as const satisfies Endpoint;

export const readExchangeDetail = {
  id: 'exchange-detail.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/mobilities/:id/exchange-detail',
  summary:
    'What partners have to know of a stay and stands nowhere else, and which of it lacks for which file.',
  params: ofRecord,
  answer: z.strictObject({ stay: stayHead, detail: exchangeDetail, lacking: z.array(field) }),
  permission: 'read-partner-stay',
} as const satisfies Endpoint;

export const writeExchangeDetail = {
  id: 'exchange-detail.write',
  method: 'PUT',
  path: '/api/institutions/:institutionId/mobilities/:id/exchange-detail',
  summary: 'Write what partners have to know of a stay.',
  params: ofRecord,
  body: exchangeDetail,
  answer: z.strictObject({ recorded: z.boolean() }),
  permission: 'write-exchange-detail',
  entries: ['ExchangeDetailWritten'],
} as const satisfies Endpoint;

export const downloadPartnerFile = {
  id: 'partner-file.download',
  method: 'GET',
  path: '/api/institutions/:institutionId/mobilities/:id/partner-files/:kind',
  summary:
    'A file for the partner of a stay, in the format of Erasmus Without Paper; refused with all that lacks.',
  params: z.strictObject({ institutionId, id: recordId, kind: z.enum(partnerFileKinds) }),
  answer: z.unknown(),
  permission: 'hand-out-partner-files',
} as const satisfies Endpoint;

const year = z.coerce.number().int().min(2000).max(2100).optional();

export const listPartnerStays = {
  id: 'partner-stay.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/partner-stays',
  summary:
    'The stays of an institution, newest first, with how much lacks for each file and what partners sent back.',
  params: ofInstitution,
  query: z.strictObject({
    call: recordId.optional(),
    /** In which the stay is planned to begin. */
    year,
    before: cursor.optional(),
    size: pageSize.default(50),
  }),
  answer: z.strictObject({
    stays: z.array(
      stayHead.extend({
        /** How many values lack for each file. */
        lacking: z.strictObject({ nomination: count, agreement: count, stay: count }),
        documents: z.strictObject({ transcript: count, agreement: count }),
      }),
    ),
    total: count,
    next: cursor.nullable(),
  }),
  permission: 'list-partner-stays',
} as const satisfies Endpoint;

export const downloadNominations = {
  id: 'partner-nomination.download',
  method: 'GET',
  path: '/api/institutions/:institutionId/partner-nominations',
  summary: 'All complete nominations of a call, of a year, or of some stays, as one file.',
  params: ofInstitution,
  query: z.strictObject({
    call: recordId.optional(),
    year,
    /** Ids of stays, with commas between them. */
    stays: z.string().max(9000).optional(),
  }),
  answer: z.unknown(),
  permission: 'hand-out-partner-files',
} as const satisfies Endpoint;

const agreeing = z.enum(['same', 'other', 'unsaid']);

/** The body is the file itself; nothing is kept. */
export const previewPartnerDocument = {
  id: 'partner-document.preview',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/partner-documents/preview',
  summary:
    'What is understood of a partner’s transcript, learning agreement, nomination or days of a stay, and whether it is of this stay.',
  params: ofRecord,
  query: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  answer: z.strictObject({
    fileSha256: z.string(),
    records: z.array(
      z.strictObject({
        recordNumber: count,
        kind: z.enum(partnerDocumentKinds),
        omobilityId: z.string().nullable(),
        globalIds: z.array(z.string()),
        name: z.string(),
        birthDate: z.string().nullable(),
        issuer: z.string(),
        match: z.strictObject({
          omobilityId: agreeing,
          globalId: agreeing,
          birthDate: agreeing,
          name: agreeing,
        }),
        /** Of all but a transcript, what it says. */
        values: z.array(z.strictObject({ name: field, value: z.string() })),
        courses: z.array(course),
      }),
    ),
    /** Records of the file that are not listed. */
    moreRecords: count,
    notes: z.array(note),
    moreNotes: count,
  }),
  permission: 'take-partner-document',
} as const satisfies Endpoint;

/** The body is the same file again, with the fingerprint of what was looked at. */
export const takePartnerDocument = {
  id: 'partner-document.take',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/partner-documents',
  summary: 'Keep a record of a partner’s file at a stay, after somebody looked at it.',
  params: ofRecord,
  query: z.strictObject({
    name: z.string().trim().min(1).max(200),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    record: z.coerce.number().int().min(0).max(100_000),
  }),
  answer: z.strictObject({ id: recordId, isNew: z.boolean() }),
  permission: 'take-partner-document',
  entries: ['PartnerDocumentTaken'],
} as const satisfies Endpoint;

export const withdrawPartnerDocument = {
  id: 'partner-document.withdraw',
  method: 'POST',
  path: '/api/institutions/:institutionId/partner-documents/:id/withdrawal',
  summary: 'Take a document that was kept by mistake away from its stay.',
  params: ofRecord,
  body: z.strictObject({ reason: z.string().trim().min(3).max(2000) }),
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'withdraw-partner-document',
  entries: ['PartnerDocumentWithdrawn'],
} as const satisfies Endpoint;
