import { paperFormats } from '../core/basics/paper-formats.ts';
import { z } from 'zod';
import { studyRecordShape } from '../core/study/record/study-record-shape.ts';
import { studyTemplates } from '../core/study/setup/open-study.ts';
import { studyStatuses } from '../core/study/standing/study-standing.ts';
import { localizedText, locales } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.string().regex(/^[1-9]\d{0,5}$/);
const study = z.strictObject({ institutionId, studyId: recordId });
const count = z.int().min(0);

const studyRow = z.strictObject({
  id: recordId,
  title: z.string(),
  status: z.enum(studyStatuses),
  openedAt: z.string(),
  registeredAt: z.string().nullable(),
  participants: count,
  sessions: count,
  transcripts: count,
});
export type StudyRowView = z.infer<typeof studyRow>;

/** A study as its pages show it: what is so of it, and the newest version of its record. */
export const studyView = z.strictObject({
  id: recordId,
  institution: localizedText,
  title: z.string(),
  status: z.enum(studyStatuses),
  version: z.int().min(1),
  openedAt: z.string(),
  registeredAt: z.string().nullable(),
  /** The version that holds what was frozen, and its fingerprint. */
  registeredVersion: z.int().nullable(),
  registeredSha256: sha256.nullable(),
  closedAt: z.string().nullable(),
  /** Fingerprint of questions and hypotheses as they stand: what a registration names. */
  questionsSha256: sha256,
  record: studyRecordShape,
  writtenAt: z.string(),
  /** Null where the account was erased since. */
  writtenBy: z.string().nullable(),
  counts: z.strictObject({
    participants: count,
    came: count,
    sessions: count,
    transcripts: count,
    codes: count,
    rounds: count,
    themes: count,
    polls: count,
    memos: count,
  }),
  isDemonstration: z.boolean(),
});
export type StudyView = z.infer<typeof studyView>;

export const listStudies = {
  id: 'study.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies',
  summary: 'Studies of field research of an institution, the newest first.',
  params: z.strictObject({ institutionId }),
  answer: z.strictObject({ studies: z.array(studyRow) }),
  permission: 'list-studies',
} as const satisfies Endpoint;

export const readStudy = {
  id: 'study.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId',
  summary: 'A study with the newest version of its record and what there is of it.',
  params: study,
  answer: studyView,
  permission: 'read-study',
} as const satisfies Endpoint;

export const readStudyVersion = {
  id: 'study.read-version',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/versions/:version',
  summary: 'One version of the record of a study.',
  params: study.extend({ version }),
  answer: z.strictObject({ version: z.int().min(1), record: studyRecordShape }),
  permission: 'read-study',
} as const satisfies Endpoint;

export const openStudy = {
  id: 'study.open',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies',
  summary:
    'Open a study with an empty record or with the plan of the focus group of Table 7, in the words of a language.',
  params: z.strictObject({ institutionId }),
  body: z.strictObject({
    title: z.string().max(300),
    template: z.enum(studyTemplates),
    locale: z.enum(locales).optional(),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'open-study',
  entries: ['StudyOpened'],
} as const satisfies Endpoint;

export const writeStudy = {
  id: 'study.write',
  method: 'PUT',
  path: '/api/institutions/:institutionId/studies/:studyId/record',
  summary: 'Save a version of the record, made of the version that the writer saw.',
  params: study,
  body: z.strictObject({ baseVersion: z.int().min(1), record: studyRecordShape }),
  answer: z.strictObject({ version: z.int().min(1) }),
  permission: 'write-study',
  entries: ['StudyWritten'],
} as const satisfies Endpoint;

export const registerStudy = {
  id: 'study.register',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/register',
  summary:
    'Freeze questions and hypotheses before the field work; what was seen is named by its fingerprint.',
  params: study,
  body: z.strictObject({ sha256 }),
  answer: z.strictObject({ registered: z.boolean() }),
  permission: 'register-study',
  entries: ['StudyRegistered'],
} as const satisfies Endpoint;

export const closeStudy = {
  id: 'study.close',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/close',
  summary: 'Close a study; consents can still be withdrawn.',
  params: study,
  body: z.strictObject({}),
  answer: z.strictObject({ closed: z.boolean() }),
  permission: 'close-study',
  entries: ['StudyClosed'],
} as const satisfies Endpoint;

export const readCoreq = {
  id: 'study.coreq',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/coreq',
  summary: 'The COREQ checklist filled from the record and the analysis; what nobody wrote is empty.',
  params: study,
  query: z.strictObject({ locale: z.enum(locales) }),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        number: z.int().min(1).max(32),
        domain: z.enum(['team', 'design', 'analysis']),
        words: z.array(z.string()).readonly(),
        counts: z.record(z.string(), z.number()),
      }),
    ),
  }),
  permission: 'read-study',
} as const satisfies Endpoint;

export const downloadTable7 = {
  id: 'study.table-7-file',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/table-7-file',
  summary: 'The methodology table of the study as PDF or DOCX.',
  params: study,
  query: z.strictObject({ locale: z.enum(locales), format: z.enum(paperFormats) }),
  answer: z.string(),
  permission: 'read-study',
} as const satisfies Endpoint;

export const downloadCoreq = {
  id: 'study.coreq-file',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/coreq-file',
  summary: 'The COREQ checklist as PDF, DOCX or CSV.',
  params: study,
  query: z.strictObject({ locale: z.enum(locales), format: z.enum(['pdf', 'docx', 'csv']) }),
  answer: z.string(),
  permission: 'read-study',
} as const satisfies Endpoint;
