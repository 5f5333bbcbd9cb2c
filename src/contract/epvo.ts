import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import { driftKinds } from '../core/epvo/find-dropped.ts';
import { epvoEntities } from '../core/epvo/epvo-entity.ts';
import { epvoFaults } from '../core/epvo/epvo-fault.ts';
import { readingStatuses } from '../core/epvo/epvo-standing.ts';
import { extensionEntities } from '../core/epvo/extension-field.ts';
import { fieldChanges } from '../core/epvo/diff-payload.ts';
import { lineStates } from '../core/epvo/end-sending.ts';
import { outcomeFields } from '../core/epvo/outcomes-of-graduates.ts';
import { sentEntities } from '../core/epvo/plan-rows.ts';
import { rowStates } from '../core/epvo/row-state.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, recordId } from './identifier-forms.ts';

const entity = z.enum(epvoEntities);
const sentEntity = z.enum(sentEntities);
const count = z.int().min(0);
/** What a field of the EPVO holds; what is no plain value is its JSON text. */
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const instant = z.string();
const status = z.enum(readingStatuses);
const ofInstitution = z.strictObject({ institutionId });
const ofTable = z.strictObject({ institutionId, entity: sentEntity });
const ofRow = z.strictObject({ institutionId, entity: sentEntity, recordId });
const done = z.strictObject({ done: z.boolean() });
const fault = z.strictObject({
  code: z.enum(epvoFaults),
  field: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type EpvoFaultView = z.infer<typeof fault>;

/** Where a sending stands; counts of rows by how far they are. */
const sending = z.strictObject({
  id: recordId,
  entity,
  status,
  rows: count,
  problem: z.string().nullable(),
  orderedAt: instant,
  endedAt: instant.nullable(),
  counts: z.strictObject(
    Object.fromEntries(lineStates.map((state) => [state, count])) as Record<
      (typeof lineStates)[number],
      typeof count
    >,
  ),
});
export type EpvoSendingView = z.infer<typeof sending>;

export const readEpvo = {
  id: 'epvo.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo',
  summary:
    'The copy of the EPVO that a university keeps: by table what was read, what would be sent, what is incomplete.',
  params: ofInstitution,
  answer: z.strictObject({
    /** The number of the university in the EPVO; `null` while it is not among its identifiers. */
    universityId: z.int().nullable(),
    /** Whether this installation has an address of the EPVO and a password of the university. */
    isConnected: z.boolean(),
    tables: z.array(
      z.strictObject({
        entity,
        isSent: z.boolean(),
        /** `null` where the table was never read. */
        readAt: instant.nullable(),
        rows: count,
        /** The latest import that brought rows since the table was read. */
        importId: recordId.nullable(),
        /** Whether all of it was read once, and not only rows of files. */
        isWhole: z.boolean(),
        reading: z
          .strictObject({
            ...{ id: recordId, status, source: z.enum(['service', 'file']), problem: z.string().nullable() },
            ...{ seen: count.nullable(), kept: count.nullable() },
          })
          .nullable(),
        states: z.strictObject({ incomplete: count, new: count, changed: count, same: count }).nullable(),
      }),
    ),
    dictionaries: z.array(z.strictObject({ name: z.string(), entries: count })),
    sendings: z.array(sending),
  }),
  permission: 'read-epvo',
} as const satisfies Endpoint;

export const readEpvoFigures = {
  id: 'epvo.read-figures',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo/figures',
  summary: 'Whom VP-27 counts by the copy of the EPVO, and what became of graduates who had a mobility.',
  params: ofInstitution,
  answer: z.strictObject({
    /** Students that VP-27 counts by the orders of the EPVO, and stays of the register that ended or go on. */
    vp27: z.strictObject({ inEpvo: count.nullable(), stays: count, joined: count }),
    outcomes: z.strictObject({
      graduates: count.nullable(),
      counts: z.array(
        z.strictObject({
          field: z.enum(outcomeFields),
          code: z.int().nullable(),
          name: z.strictObject({
            kk: z.string().nullable(),
            ru: z.string().nullable(),
            en: z.string().nullable(),
          }),
          count: count.nullable(),
        }),
      ),
    }),
  }),
  permission: 'read-epvo',
} as const satisfies Endpoint;

export const readEpvoTable = {
  id: 'epvo.read-table',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo/tables/:entity',
  summary: 'The records of the register that have a place in a table of the EPVO, and how each stands there.',
  params: ofTable,
  query: z.strictObject({ state: z.enum(rowStates).optional(), before: cursor.optional() }),
  answer: z.strictObject({
    isConnected: z.boolean(),
    readAt: instant.nullable(),
    isBusy: z.boolean(),
    counts: z.strictObject({ incomplete: count, new: count, changed: count, same: count }),
    rows: z.array(
      z.strictObject({
        recordId,
        label: z.string(),
        key: z.int(),
        isNew: z.boolean(),
        state: z.enum(rowStates),
        changed: z.array(z.string()),
        lacking: z.array(z.string()),
      }),
    ),
    next: cursor.nullable(),
  }),
  permission: 'read-epvo',
} as const satisfies Endpoint;

export const readEpvoRow = {
  id: 'epvo.read-row',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo/tables/:entity/rows/:recordId',
  summary:
    'One row before it is sent: field by field what the EPVO has and what would replace it, and what it lacks.',
  params: ofRow,
  answer: z.strictObject({
    label: z.string(),
    mobilityId: recordId.nullable(),
    /** Whose stay it is; a student is joined to him. */
    personId: recordId.nullable(),
    hostId: recordId.nullable(),
    key: z.int(),
    isNew: z.boolean(),
    state: z.enum(rowStates),
    fields: z.array(
      z.strictObject({
        ...{ field: z.string(), type: z.string().nullable(), isRequired: z.boolean() },
        ...{ before: cell, after: cell, change: z.enum(fieldChanges) },
        /** Who says what would be sent: the register, a person by hand, the EPVO itself, or nobody. */
        source: z.enum(['register', 'hand', 'epvo', 'none']),
        /** What may be chosen, where the dictionary or the table was read. */
        choices: z.array(z.strictObject({ code: z.int(), name: z.string() })),
      }),
    ),
    faults: z.array(fault),
    /** Rows of the table that the record may be. */
    joinable: z.array(z.strictObject({ key: z.int(), name: z.string() })),
    students: z.array(z.strictObject({ key: z.int(), name: z.string() })),
  }),
  permission: 'read-epvo',
} as const satisfies Endpoint;

export const joinEpvoRecord = {
  id: 'epvo.join-record',
  method: 'PUT',
  path: '/api/institutions/:institutionId/epvo/tables/:entity/rows/:recordId',
  summary: 'Say which row of the EPVO a record is, or write what the register does not know of it.',
  params: z.strictObject({ institutionId, entity: z.enum([...sentEntities, 'STUDENT']), recordId }),
  body: z.strictObject({
    key: z.int().min(0).max(2_147_483_647).nullable().optional(),
    values: z.record(z.string().max(60), cell).optional(),
  }),
  answer: done,
  permission: 'join-epvo-record',
  entries: ['EpvoRecordJoined', 'EpvoRecordChanged'],
} as const satisfies Endpoint;

export const orderEpvoReading = {
  id: 'epvo.order-reading',
  method: 'POST',
  path: '/api/institutions/:institutionId/epvo/readings',
  summary: 'Have a table and its dictionaries read from the EPVO; a job does it.',
  params: ofInstitution,
  body: z.strictObject({ entity }),
  answer: z.strictObject({ id: recordId }),
  permission: 'order-epvo-reading',
  entries: ['EpvoReadingOrdered', 'EpvoMirrorRead', 'EpvoReadingFailed'],
} as const satisfies Endpoint;

/** `text` is the table as JSON or as CSV with a column for each field. */
export const takeEpvoFile = {
  id: 'epvo.take-file',
  method: 'POST',
  path: '/api/institutions/:institutionId/epvo/files',
  summary: 'Take a table that the university downloaded from the EPVO: all of it, or nothing.',
  params: ofInstitution,
  body: z.strictObject({
    entity,
    fileName: z.string().trim().min(1).max(200),
    text: z.string().max(20_000_000),
  }),
  mostBytes: 64 * 1024 * 1024,
  answer: z.strictObject({ seen: count, kept: count }),
  permission: 'read-epvo-mirror',
  entries: ['EpvoReadingOrdered', 'EpvoMirrorRead'],
} as const satisfies Endpoint;

export const orderEpvoSending = {
  id: 'epvo.order-sending',
  method: 'POST',
  path: '/api/institutions/:institutionId/epvo/sendings',
  summary:
    'Send the rows of a table that are whole and new or changed; refused where they are not as many as were shown.',
  params: ofInstitution,
  body: z.strictObject({ entity: sentEntity, shown: z.int().min(1).max(1_000_000) }),
  answer: z.strictObject({ id: recordId, rows: count }),
  permission: 'order-epvo-sending',
  entries: [
    ...(['EpvoSendingOrdered', 'EpvoRecordJoined', 'EpvoRecordChanged', 'EpvoSent'] as const),
    'EpvoDriftFound',
  ],
} as const satisfies Endpoint;

export const readEpvoSending = {
  id: 'epvo.read-sending',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo/sendings/:id',
  summary: 'How far a sending is, and by row what the EPVO answered and what stands there otherwise.',
  params: z.strictObject({ institutionId, id: recordId }),
  answer: z.strictObject({
    sending,
    lines: z.array(
      z.strictObject({
        ...{ recordId, key: z.int(), state: z.enum(lineStates), errors: z.array(z.string()) },
        drift: z.array(
          z.strictObject({ field: z.string(), kind: z.enum(driftKinds), sent: cell, found: cell }),
        ),
      }),
    ),
  }),
  permission: 'read-epvo',
} as const satisfies Endpoint;

export const stopEpvoJob = {
  id: 'epvo.stop-job',
  method: 'POST',
  path: '/api/institutions/:institutionId/epvo/jobs/:noun/:id/stop',
  summary: 'Stop a reading or a sending: what is on its way arrives, nothing more goes.',
  params: z.strictObject({ institutionId, noun: z.enum(['epvo-reading', 'epvo-sending']), id: recordId }),
  body: z.strictObject({}),
  answer: z.strictObject({ stopped: z.boolean() }),
  permission: 'stop-epvo-job',
  entries: ['EpvoReadingStopped', 'EpvoSendingStopped'],
} as const satisfies Endpoint;

export const downloadEpvoRows = {
  id: 'epvo.download-rows',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo/tables/:entity/file',
  summary: 'The rows of a table that would be sent, as JSON, to be sent by hand.',
  params: ofTable,
  answer: z.unknown(),
  permission: 'read-epvo',
} as const satisfies Endpoint;

const loss = z.array(
  z.strictObject({
    field: z.string(),
    fate: z.union([
      z.strictObject({ kind: z.enum(['kept', 'partly']), field: z.string() }),
      z.strictObject({ kind: z.literal('lost') }),
    ]),
    filled: count,
    lost: count,
  }),
);

export const readEpvoExtension = {
  id: 'epvo.read-extension',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo/extension',
  summary:
    'How many tasks and results the proposed tables would carry, and what is lost while they go through others.',
  params: ofInstitution,
  answer: z.strictObject({
    tables: z.array(
      z.strictObject({ entity: z.enum(extensionEntities), rows: count, unlinked: count, loss }),
    ),
  }),
  permission: 'read-epvo',
} as const satisfies Endpoint;

export const downloadEpvoDescription = {
  id: 'epvo.download-description',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo/descriptions/:part/file',
  summary:
    'The fields of the tables that are known, the codes that were read, or the fields of the proposed tables, in the words of a language.',
  params: z.strictObject({ institutionId, part: z.enum(['fields', 'dictionaries', 'extension']) }),
  query: z.strictObject({ form: z.enum(['xlsx', 'csv', 'json']), locale: z.enum(locales) }),
  answer: z.unknown(),
  permission: 'read-epvo',
} as const satisfies Endpoint;

export const downloadEpvoExtension = {
  id: 'epvo.download-extension',
  method: 'GET',
  path: '/api/institutions/:institutionId/epvo/extension/:entity/file',
  summary: 'A proposed table: its JSON Schema in the words of a language, or its rows as JSON, CSV or XLSX.',
  params: z.strictObject({ institutionId, entity: z.enum(extensionEntities) }),
  query: z.strictObject({ form: z.enum(['schema', 'rows', 'csv', 'xlsx']), locale: z.enum(locales) }),
  answer: z.unknown(),
  permission: 'read-epvo',
} as const satisfies Endpoint;
