import { z } from 'zod';
import { transcriptLimits } from '../core/study/transcript/transcript-limits.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const study = z.strictObject({ institutionId, studyId: recordId });
const transcript = study.extend({ transcriptId: recordId });
const count = z.int().min(0);
const version = z.int().min(1).max(1_000_000);
/** Two million code points in UTF-8, escaped as JSON does it, and turns beside them. */
const mostBytes = 24 * 1024 * 1024;
/** Code units, of which a code point has at most two; code points are counted by the command. */
const words = z.string().max(2 * transcriptLimits.codePoints);
const name = z.string().trim().min(1).max(transcriptLimits.nameLength);
const label = z.string().min(1).max(120);
const markKind = z.enum(['colon', 'bracket', 'at', 'tab', 'pattern']);
export type MarkKindView = z.infer<typeof markKind>;

/** Places are code points, the end exclusive; `from` and `to` seconds of the recording. */
const turn = z.strictObject({
  speaker: label.nullable(),
  start: count,
  end: count,
  from: z.number().min(0).nullable(),
  to: z.number().min(0).nullable(),
});
const turns = z.array(turn).max(transcriptLimits.turns).readonly();
const speakers = z
  .array(z.strictObject({ label, participantId: recordId.nullable() }))
  .max(transcriptLimits.speakers)
  .readonly();
const participant = z.strictObject({ id: recordId, pseudonym: z.string() });
export type PseudonymView = z.infer<typeof participant>;

const transcriptRow = z.strictObject({
  id: recordId,
  name: z.string(),
  sessionNumber: z.int().nullable(),
  version,
  length: count,
  turns: count,
  speakers: count,
  addedAt: z.string(),
  addedBy: z.string().nullable(),
});
export type TranscriptRowView = z.infer<typeof transcriptRow>;

export const listTranscripts = {
  id: 'transcript.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts',
  summary: 'The transcripts of a study, and what a new one can belong to.',
  params: study,
  answer: z.strictObject({
    study: z.string(),
    isOpen: z.boolean(),
    transcripts: z.array(transcriptRow).readonly(),
    participants: z.array(participant).readonly(),
    sessions: z.array(z.strictObject({ id: recordId, number: z.int(), plannedOn: z.string() })).readonly(),
  }),
  permission: 'read-transcript',
} as const satisfies Endpoint;

const foundSpeaker = z.strictObject({ label, turns: count, example: z.string() });
export type FoundSpeakerView = z.infer<typeof foundSpeaker>;
const preview = z.strictObject({
  format: z.enum(['text', 'docx', 'subtitles']),
  words: z.string(),
  turns,
  marks: markKind.nullable(),
  speakers: z.array(foundSpeaker).readonly(),
});
export type TranscriptPreview = z.infer<typeof preview>;

export const previewTranscript = {
  id: 'transcript.preview',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/transcript-preview',
  summary:
    'Read a pasted text or a file (text, DOCX, SRT, WebVTT, in base64) and say who speaks in it; nothing is kept.',
  params: study,
  body: z.strictObject({
    text: words.optional(),
    file: z.string().max(mostBytes).optional(),
    /** Only marks of this kind; else the kind that marks most lines. */
    kind: markKind.nullable(),
    /** For the kind `pattern`: what a line begins with, the first group being the speaker. */
    pattern: z.string().max(200).nullable(),
  }),
  mostBytes,
  answer: preview,
  permission: 'add-transcript',
} as const satisfies Endpoint;

export const addTranscript = {
  id: 'transcript.add',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts',
  summary: 'Take a text with its turns into a study; at wish names are replaced by pseudonyms first.',
  params: study,
  body: z.strictObject({
    name,
    sessionId: recordId.nullable(),
    words: words.min(1),
    turns,
    speakers,
    hideNames: z.boolean(),
  }),
  mostBytes,
  answer: z.strictObject({ id: recordId, hidden: count }),
  permission: 'add-transcript',
  entries: ['TranscriptAdded'],
} as const satisfies Endpoint;

const heldTurn = turn.extend({ participantId: recordId.nullable() });
export type HeldTurnView = z.infer<typeof heldTurn>;

export const readTranscript = {
  id: 'transcript.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts/:transcriptId',
  summary: 'A transcript with its turns and versions; the newest version where none is named.',
  params: transcript,
  query: z.strictObject({ version: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  answer: z.strictObject({
    study: z.string(),
    isOpen: z.boolean(),
    id: recordId,
    name: z.string(),
    version,
    newest: version,
    words: z.string(),
    turns: z.array(heldTurn).readonly(),
    participants: z.array(participant).readonly(),
    versions: z
      .array(
        z.strictObject({
          version,
          edits: count.nullable(),
          writtenAt: z.string(),
          writtenBy: z.string().nullable(),
        }),
      )
      .readonly(),
  }),
  permission: 'read-transcript',
} as const satisfies Endpoint;

const touched = z.strictObject({
  codingId: recordId,
  code: z.string(),
  coder: z.string().nullable(),
  before: z.string(),
  /** Null where nothing of it is left. */
  after: z.string().nullable(),
});
export type TouchedCodingView = z.infer<typeof touched>;

export const previewTranscriptEdit = {
  id: 'transcript.preview-edit',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts/:transcriptId/edit-preview',
  summary: 'Say what an edit would do to codings, before it is saved; nothing is kept.',
  params: transcript,
  body: z.strictObject({ baseVersion: version, words }),
  mostBytes,
  answer: z.strictObject({
    edits: count,
    codings: count,
    changed: count,
    lost: count,
    turns: count,
    turnsBefore: count,
    /** The first hundred, lost ones first. */
    touched: z.array(touched).readonly(),
  }),
  permission: 'edit-transcript',
} as const satisfies Endpoint;

export const editTranscript = {
  id: 'transcript.edit',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts/:transcriptId/edit',
  summary: 'Make the next version of a transcript; refused where another one was saved meanwhile.',
  params: transcript,
  body: z.strictObject({ baseVersion: version, name, words: words.min(1), speakers }),
  mostBytes,
  answer: z.strictObject({ version }),
  permission: 'edit-transcript',
  entries: ['TranscriptEdited'],
} as const satisfies Endpoint;

export const removeTranscript = {
  id: 'transcript.remove',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/transcripts/:transcriptId/remove',
  summary: 'Take a transcript and its codings out of the work of a study; not while a round codes it.',
  params: transcript,
  body: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
  answer: z.strictObject({ id: recordId }),
  permission: 'remove-transcript',
  entries: ['TranscriptRemoved'],
} as const satisfies Endpoint;
