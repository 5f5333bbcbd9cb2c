import { z } from 'zod';
import { localizedText, locales } from '../core/basics/locale.ts';
import { alumnusStatuses, stopReasons } from '../core/alumni/alumnus.ts';
import { contributionKinds } from '../core/alumni/contribution.ts';
import { enteredBy, followUpStatuses } from '../core/alumni/follow-up.ts';
import { outcomeSources, outcomeStates, outcomeStatuses } from '../core/alumni/outcome.ts';
import { evidenceLadder } from '../core/obligation/evidence.ts';
import { fileView } from './draft.ts';
import type { Endpoint } from './endpoint.ts';
import { answersForm, wave } from './follow-up-form.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';

const reason = z.string().trim().min(3).max(2000);
const ofInstitution = z.strictObject({ institutionId });
const ofRecord = z.strictObject({ institutionId, id: recordId });

/** One fact about the life after a stay, with how it is known. */
export const outcomeView = z.strictObject({
  id: recordId,
  state: z.enum(outcomeStates),
  /** Exclusive; `null`: not before the end of the stay. With `knownBy` the interval (after, by] in which it began. */
  knownAfter: z.string().nullable(),
  knownBy: z.string(),
  seenOn: z.string(),
  evidence: z.enum(evidenceLadder),
  source: z.enum(outcomeSources),
  inField: z.boolean().nullable(),
  country: z.string().nullable(),
  status: z.enum(outcomeStatuses),
  recordedAt: z.string(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
  file: fileView.nullable(),
});
export type OutcomeView = z.infer<typeof outcomeView>;

/** Two facts that cannot both be so; the one with the stronger evidence stands first. */
export const contradictionView = z.strictObject({
  strongerId: recordId,
  weakerId: recordId,
  /** The days over which they differ, both included. */
  from: z.string(),
  to: z.string(),
});

export const followUpView = z.strictObject({
  id: recordId,
  wave,
  dueOn: z.string(),
  closesOn: z.string(),
  status: z.enum(followUpStatuses),
  invitedOn: z.string(),
  reminders: z.int(),
  bouncedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  enteredBy: z.enum(enteredBy).nullable(),
  /** Which version of the questions is put. */
  questionnaire: z.int(),
});
export type FollowUpView = z.infer<typeof followUpView>;

export const alumnusRow = z.strictObject({
  institutionId,
  id: recordId,
  mobilityId: recordId,
  callTitle: localizedText,
  reference: z.string(),
  country: z.string(),
  endedOn: z.string(),
  status: z.enum(alumnusStatuses),
  stopReason: z.enum(stopReasons).nullable(),
  stoppedOn: z.string().nullable(),
});

export const alumnusView = alumnusRow.extend({
  participant: z.string(),
  isOwn: z.boolean(),
  level: z.string(),
  field: z.string().nullable(),
  /** Whether a consent to be asked stands. */
  hasConsent: z.boolean(),
  /** Days on which the next waves fall; empty for whoever is not asked. */
  nextWaves: z.array(z.strictObject({ wave, dueOn: z.string() })),
  followUps: z.array(followUpView),
  outcomes: z.array(outcomeView),
  contradictions: z.array(contradictionView),
  contributions: z.array(
    z.strictObject({
      id: recordId,
      kind: z.enum(contributionKinds),
      words: z.string(),
      recordedAt: z.string(),
    }),
  ),
  /** Uploaded and named by nothing yet; only for himself. */
  files: z.array(fileView),
});
export type AlumnusView = z.infer<typeof alumnusView>;

export const listOwnAlumni = {
  id: 'alumnus.list-own',
  method: 'GET',
  path: '/api/me/alumni',
  summary: 'The stays of who asks that have ended and about which he may be asked, newest first.',
  answer: z.strictObject({ alumni: z.array(alumnusRow) }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const readAlumnus = {
  id: 'alumnus.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/alumni/:id',
  summary: 'What is known of the life after one stay: facts, contradictions, askings, contributions.',
  params: ofRecord,
  answer: z.strictObject({ alumnus: alumnusView }),
  permission: 'read-alumnus',
} as const satisfies Endpoint;

export const stateOutcome = {
  id: 'alumnus.state-outcome',
  method: 'POST',
  path: '/api/institutions/:institutionId/alumni/:id/outcomes',
  summary: 'Say oneself what is so; a document makes it a stronger fact once the office has looked at it.',
  params: ofRecord,
  body: z.strictObject({
    state: z.enum(outcomeStates).exclude(['dead']),
    /** A day, a month or a year: `2026-04-03`, `2026-04`, `2026`. */
    since: z.string().max(40),
    country: z.string().max(3).nullable(),
    inField: z.boolean().nullable(),
    evidence: z.enum(evidenceLadder),
    fileId: recordId.nullable(),
    /** Agrees that the document is kept and looked at; asked for with a file. */
    isConsented: z.boolean(),
    /** The fact that this one corrects. */
    replacesId: recordId.nullable(),
  }),
  answer: z.strictObject({ id: recordId, status: z.enum(outcomeStatuses) }),
  permission: 'state-outcome',
  entries: ['OutcomeRecorded', 'OutcomeReplaced'],
} as const satisfies Endpoint;

/** The body of the request is the file itself; its name travels in the query. */
export const uploadAlumnusFile = {
  id: 'alumnus.upload-file',
  method: 'POST',
  path: '/api/institutions/:institutionId/alumni/:id/files',
  summary: 'Upload one document (PDF, JPEG or PNG up to 20 MB) that shows where one is.',
  params: ofRecord,
  query: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  answer: z.strictObject({ file: fileView }),
  permission: 'state-outcome',
} as const satisfies Endpoint;

export const downloadAlumnusFile = {
  id: 'alumnus.download-file',
  method: 'GET',
  path: '/api/institutions/:institutionId/alumnus-files/:id',
  summary: 'A document about the life after a stay, as an attachment.',
  params: ofRecord,
  answer: z.unknown(),
  permission: 'read-alumnus',
} as const satisfies Endpoint;

export const stopAsking = {
  id: 'alumnus.stop',
  method: 'POST',
  path: '/api/institutions/:institutionId/alumni/:id/stop',
  summary: 'Be asked nothing more about the life after this stay; holds at once.',
  params: ofRecord,
  answer: z.strictObject({ stopped: z.boolean() }),
  permission: 'stop-follow-ups',
  entries: ['AlumnusStopped', 'FollowUpStopped'],
} as const satisfies Endpoint;

export const followUpRow = followUpView.extend({
  institutionId,
  alumnusId: recordId,
  participant: z.string(),
  callTitle: localizedText,
  reference: z.string(),
  country: z.string(),
  endedOn: z.string(),
});
export type FollowUpRow = z.infer<typeof followUpRow>;

/** What a list of askings can be narrowed to: their statuses, and what lies across them. */
export const followUpFilters = [...followUpStatuses, 'reminded', 'bounced'] as const;

export const listFollowUps = {
  id: 'follow-up.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/follow-ups',
  summary: 'The askings of an institution, latest due first; how many stand where.',
  params: ofInstitution,
  query: z.strictObject({
    status: z.enum(followUpFilters).optional(),
    wave: z.enum(['6', '12', '36', '60']).optional(),
    call: recordId.optional(),
    before: cursor.optional(),
    size: pageSize.default(50),
  }),
  answer: z.strictObject({
    followUps: z.array(followUpRow),
    next: cursor.nullable(),
    /** By filter, within the wave and the call; `opted-out` counts people, `due` those whose wave begins within 30 days. */
    counts: z.record(z.enum([...followUpFilters, 'due', 'opted-out']), z.int()),
  }),
  permission: 'list-follow-ups',
} as const satisfies Endpoint;

export const enterFollowUp = {
  id: 'follow-up.enter',
  method: 'POST',
  path: '/api/institutions/:institutionId/follow-ups/:id/answer',
  summary: 'Enter by telephone what somebody answered; never what he intends.',
  params: ofRecord,
  body: answersForm,
  answer: z.strictObject({ answered: z.boolean() }),
  permission: 'enter-follow-up',
  entries: ['FollowUpAnswered', 'OutcomeRecorded', 'OutcomeReplaced', 'ContributionNamed'],
} as const satisfies Endpoint;

export const reissueFollowUp = {
  id: 'follow-up.reissue',
  method: 'POST',
  path: '/api/institutions/:institutionId/follow-ups/:id/links',
  summary: 'Make a new link and send it to the address of the account; the old one opens no more.',
  params: ofRecord,
  answer: z.strictObject({ sent: z.boolean() }),
  permission: 'reissue-follow-up',
  entries: ['FollowUpLinkReissued'],
} as const satisfies Endpoint;

export const recordBounce = {
  id: 'follow-up.record-bounce',
  method: 'POST',
  path: '/api/institutions/:institutionId/follow-ups/:id/bounce',
  summary: 'Note that the letter came back; no reminder is sent to that address.',
  params: ofRecord,
  answer: z.strictObject({ recorded: z.boolean() }),
  permission: 'record-bounce',
  entries: ['FollowUpBounced'],
} as const satisfies Endpoint;

export const printFollowUp = {
  id: 'follow-up.letter',
  method: 'GET',
  path: '/api/institutions/:institutionId/follow-ups/:id/letter',
  summary: 'The invitation on paper, with the code to type and the link to scan.',
  params: ofRecord,
  query: z.strictObject({ locale: z.enum(locales).default('kk') }),
  answer: z.unknown(),
  permission: 'reissue-follow-up',
} as const satisfies Endpoint;

export const outcomeCase = z.strictObject({
  institutionId,
  alumnusId: recordId,
  participant: z.string(),
  reference: z.string(),
  endedOn: z.string(),
  outcomes: z.array(outcomeView),
  contradictions: z.array(contradictionView),
});

export const listOutcomeCases = {
  id: 'outcome.list-cases',
  method: 'GET',
  path: '/api/institutions/:institutionId/outcome-cases',
  summary: 'People of whom a document waits to be looked at, or of whom two sources say different things.',
  params: ofInstitution,
  answer: z.strictObject({ cases: z.array(outcomeCase) }),
  permission: 'list-follow-ups',
} as const satisfies Endpoint;

export const decideOutcome = {
  id: 'outcome.decide',
  method: 'POST',
  path: '/api/institutions/:institutionId/outcomes/:id/decide',
  summary: 'Accept what a document shows, at the evidence that it really is, or refuse it, with a reason.',
  params: ofRecord,
  body: z.strictObject({ isAccepted: z.boolean(), evidence: z.enum(evidenceLadder).optional(), reason }),
  answer: z.strictObject({ status: z.enum(outcomeStatuses) }),
  permission: 'decide-outcome',
  entries: ['OutcomeAccepted', 'OutcomeRefused'],
} as const satisfies Endpoint;

export const settleOutcomes = {
  id: 'outcome.settle',
  method: 'POST',
  path: '/api/institutions/:institutionId/alumni/:id/settle',
  summary:
    'Where sources contradict each other, say which fact stands; the others are refused, with the reason.',
  params: ofRecord,
  body: z.strictObject({ standsId: recordId, reason }),
  answer: z.strictObject({ refused: z.int() }),
  permission: 'settle-outcomes',
  entries: ['OutcomeRefused'],
} as const satisfies Endpoint;

export const outcomeImportView = z.strictObject({
  id: recordId,
  evidence: z.enum(evidenceLadder),
  fileName: z.string(),
  fileSha256: z.string(),
  recorded: z.int(),
  status: z.enum(['done', 'undone']),
  importedAt: z.string(),
  undoneAt: z.string().nullable(),
});

/** `text` is a CSV with the columns `iin` or `reference`, `state`, `from`, `to`, `seen_on`, and if known `country`. */
const importBody = z.strictObject({
  fileName: z.string().trim().min(1).max(200),
  text: z.string().max(900_000),
  evidence: z.enum(evidenceLadder).exclude(['self-report']),
});

export const previewOutcomeImport = {
  id: 'outcome-import.preview',
  method: 'POST',
  path: '/api/institutions/:institutionId/outcome-imports/preview',
  summary: 'What a registry or employer file would say of whom; nothing is kept.',
  params: ofInstitution,
  body: importBody,
  answer: z.strictObject({
    rows: z.int(),
    /** At most 200 of them. */
    matched: z.array(
      z.strictObject({
        line: z.int(),
        alumnusId: recordId,
        reference: z.string(),
        state: z.enum(outcomeStates),
        knownAfter: z.string().nullable(),
        knownBy: z.string(),
        seenOn: z.string(),
      }),
    ),
    matches: z.int(),
    /** People of the file who are not known here, or have not agreed to it: counted, never named. */
    withoutConsent: z.int(),
    /** Lines that speak of a day before the stay ended: they say nothing about the time after it. */
    beforeEnd: z.int(),
    unknown: z.int(),
    faults: z.array(
      z.strictObject({
        line: z.int(),
        column: z.string(),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    ),
  }),
  permission: 'import-outcomes',
} as const satisfies Endpoint;

export const importOutcomes = {
  id: 'outcome-import.do',
  method: 'POST',
  path: '/api/institutions/:institutionId/outcome-imports',
  summary:
    'Record what a registry or employer file says of those who agreed to it; refused while a row is wrong.',
  params: ofInstitution,
  body: importBody,
  answer: z.strictObject({ id: recordId, recorded: z.int() }),
  permission: 'import-outcomes',
  entries: ['OutcomesImported', 'OutcomeRecorded'],
} as const satisfies Endpoint;

export const listOutcomeImports = {
  id: 'outcome-import.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/outcome-imports',
  summary: 'The files that were imported, newest first.',
  params: ofInstitution,
  answer: z.strictObject({ imports: z.array(outcomeImportView) }),
  permission: 'list-follow-ups',
} as const satisfies Endpoint;

export const undoOutcomeImport = {
  id: 'outcome-import.undo',
  method: 'POST',
  path: '/api/institutions/:institutionId/outcome-imports/:id/undo',
  summary: 'Take back all that one file said; the history keeps that it was said.',
  params: ofRecord,
  body: z.strictObject({ reason }),
  answer: z.strictObject({ undone: z.int() }),
  permission: 'undo-outcome-import',
  entries: ['OutcomeImportUndone', 'OutcomeUndone'],
} as const satisfies Endpoint;
