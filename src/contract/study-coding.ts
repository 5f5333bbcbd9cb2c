import { z } from 'zod';
import { codingLimits } from '../core/study/coding/coding-limits.ts';
import { codingUnits, roundStatuses } from '../core/study/standing/codebook-standing.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const study = z.strictObject({ institutionId, studyId: recordId });
const transcript = study.extend({ transcriptId: recordId });
/** As far as the database counts. */
const count = z.int().min(0).max(2_147_483_647);
const version = z.int().min(1).max(1_000_000);
const sha = z.string().regex(/^[0-9a-f]{64}$/);

const coding = z.strictObject({
  id: recordId,
  start: count,
  end: count,
  isWhole: z.boolean(),
  codeId: recordId,
  /** Its own words were edited since it was given. */
  isChanged: z.boolean(),
});
export type CodingView = z.infer<typeof coding>;

const sheet = z.strictObject({
  id: recordId,
  /** Null where the account was erased since. */
  coder: z.string().nullable(),
  isOwn: z.boolean(),
  kind: z.enum(['own', 'agreed', 'imported']),
  roundId: recordId.nullable(),
  revision: count,
  status: z.enum(['open', 'handed-in']),
});
const wholeSheet = sheet.extend({ lost: count, codings: z.array(coding).readonly() });
export type SheetView = z.infer<typeof wholeSheet>;
const sheetChange = sheet.extend({
  added: z.array(coding).readonly(),
  removed: z.array(recordId).readonly(),
});
export type SheetChangeView = z.infer<typeof sheetChange>;

const code = z.strictObject({
  id: recordId,
  parentId: recordId.nullable(),
  depth: count,
  name: z.string(),
  definition: z.string(),
  color: z.string().nullable(),
  isCodable: z.boolean(),
});
export type CodeChoiceView = z.infer<typeof code>;

const passageMemo = z.strictObject({
  id: recordId,
  start: count,
  end: count,
  version,
  words: z.string(),
  writer: z.string().nullable(),
  isOwn: z.boolean(),
});
export type PassageMemoView = z.infer<typeof passageMemo>;

export const openCoding = {
  id: 'coding.open',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts/:transcriptId/codings',
  summary:
    'What a coder needs of a transcript: words, turns, codes, sheets. In a round only the own sheet, until all have handed in.',
  params: transcript,
  query: z.strictObject({ round: recordId.optional() }),
  answer: z.strictObject({
    study: z.string(),
    name: z.string(),
    /** Whose places these are: the newest, or the one that the round fixed. */
    version,
    words: z.string(),
    turns: z
      .array(
        z.strictObject({
          speaker: z.string().nullable(),
          pseudonym: z.string().nullable(),
          start: count,
          end: count,
          from: z.number().nullable(),
        }),
      )
      .readonly(),
    codes: z.array(code).readonly(),
    round: z
      .strictObject({
        id: recordId,
        number: z.int(),
        unit: z.enum(codingUnits),
        status: z.enum(roundStatuses),
        /** Whether the reader is one of its coders. */
        isCoder: z.boolean(),
      })
      .nullable(),
    sheets: z.array(wholeSheet).readonly(),
    memos: z.array(passageMemo).readonly(),
    isOpen: z.boolean(),
  }),
  permission: 'read-transcript',
} as const satisfies Endpoint;

export const readCodingChanges = {
  id: 'coding.changes',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts/:transcriptId/changes',
  summary: 'What became of the sheets since the revisions that are known.',
  params: transcript,
  query: z.strictObject({
    round: recordId.optional(),
    version: z.coerce.number().int().min(1).max(1_000_000),
    /** `sheet:revision`, separated by commas. */
    known: z
      .string()
      .regex(/^(?:[a-z]{3}_[0-9a-f-]{36}:\d{1,9}(?:,|$))*$/)
      .max(20_000)
      .optional(),
  }),
  answer: z.strictObject({ newest: version, sheets: z.array(sheetChange).readonly() }),
  permission: 'read-transcript',
} as const satisfies Endpoint;

export const codeTranscript = {
  id: 'coding.change',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts/:transcriptId/codings',
  summary: 'Add codings to the own sheet and take some away, all or none.',
  params: transcript,
  body: z.strictObject({
    roundId: recordId.nullable(),
    version,
    baseRevision: count,
    add: z
      .array(z.strictObject({ id: recordId, start: count, end: count, codeId: recordId }))
      .max(codingLimits.added)
      .readonly(),
    remove: z.array(recordId).max(codingLimits.removed).readonly(),
  }),
  answer: z.strictObject({
    sheetId: recordId.nullable(),
    revision: count,
    /** What stood already, by id or by place and code. */
    skipped: z.array(recordId).readonly(),
  }),
  permission: 'code-transcript',
  entries: ['CodingSheetOpened', 'CodingsChanged'],
} as const satisfies Endpoint;

const on = z.discriminatedUnion('target', [
  z.strictObject({ target: z.literal('study') }),
  z.strictObject({ target: z.enum(['session', 'transcript', 'code']), targetId: recordId }),
  z.strictObject({
    target: z.literal('passage'),
    targetId: recordId,
    version,
    start: count,
    end: count,
  }),
]);
const memoWords = z.string().max(20_000);

const memo = z.strictObject({
  id: recordId,
  target: z.enum(['study', 'session', 'transcript', 'passage', 'code']),
  targetId: recordId.nullable(),
  /** Name of the transcript or code, number of the session; null for the study. */
  title: z.string().nullable(),
  /** Of a passage: its words in the version it was written on. */
  quote: z.string().nullable(),
  version,
  sha256: sha,
  words: z.string(),
  writer: z.string().nullable(),
  isOwn: z.boolean(),
  writtenAt: z.string(),
});
export type MemoView = z.infer<typeof memo>;

export const listMemos = {
  id: 'study-memo.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/memos',
  summary: 'All memos of a study, newest first.',
  params: study,
  answer: z.strictObject({ study: z.string(), memos: z.array(memo).readonly() }),
  permission: 'read-transcript',
} as const satisfies Endpoint;

export const writeMemo = {
  id: 'study-memo.write',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/memos',
  summary: 'Write a memo, change one of one’s own, or take it away (no words).',
  params: study,
  body: z.strictObject({
    memoId: recordId.nullable(),
    baseVersion: count,
    on: on.nullable(),
    words: memoWords.nullable(),
  }),
  answer: z.strictObject({ id: recordId, version: count }),
  permission: 'write-memo',
  entries: ['StudyMemoWritten', 'StudyMemoChanged', 'StudyMemoRemoved'],
} as const satisfies Endpoint;

const hit = z.strictObject({
  kind: z.enum(['source', 'code', 'memo']),
  /** Transcript, code or memo. */
  id: recordId,
  title: z.string(),
  before: z.string(),
  found: z.string(),
  after: z.string(),
  /** Code points of the text. */
  start: count,
  end: count,
  speaker: z.string().nullable(),
});
export type SearchHitView = z.infer<typeof hit>;

export const searchStudy = {
  id: 'study.search',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/search',
  summary: 'Where words occur in the transcripts, codes and memos of a study; at most 200 places.',
  params: study,
  query: z.strictObject({ words: z.string().max(200) }),
  answer: z.strictObject({ study: z.string(), hits: z.array(hit).readonly(), isCut: z.boolean() }),
  permission: 'read-transcript',
} as const satisfies Endpoint;
