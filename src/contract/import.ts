import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { guessReasons } from '../core/import/guess-columns.ts';
import { importStatuses } from '../core/import/import-batch.ts';
import { importProfile } from '../core/import/import-profile.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, pageSize, recordId } from './identifier-forms.ts';
import {
  batchRow,
  cellFault,
  fieldTold,
  importReading,
  profileOffered,
  profileRow,
  recordValues,
  sheetName,
  targetTold,
  valueAsked,
} from './import-shapes.ts';

const place = z.strictObject({ institutionId });
const inBatch = z.strictObject({ institutionId, id: recordId });
const inFile = z.strictObject({ institutionId, fileId: recordId });
const count = z.int().min(0);

export const listImports = {
  id: 'import.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/imports',
  summary: 'Imports of an institution, newest first, and the profiles that read its files.',
  params: place,
  answer: z.strictObject({
    imports: z.array(batchRow),
    profiles: z.array(profileRow),
    /** The largest file that is taken. */
    mostBytes: count,
  }),
  permission: 'list-imports',
} as const satisfies Endpoint;

/** The body of the request is the file itself, and its name travels in the query. */
export const uploadImportFile = {
  id: 'import.upload',
  method: 'POST',
  path: '/api/institutions/:institutionId/import-files',
  summary: 'Take a table to be looked at: CSV, its packed form, or XLSX. Nothing of it is imported yet.',
  params: place,
  query: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  answer: z.strictObject({ id: recordId }),
  permission: 'import-records',
} as const satisfies Endpoint;

export const readImportFile = {
  id: 'import.read-file',
  method: 'GET',
  path: '/api/institutions/:institutionId/import-files/:fileId',
  summary:
    'What stands in the head of an uploaded table, which profile it looks like and what its columns may be.',
  params: inFile,
  query: z.strictObject({ sheet: sheetName.optional() }),
  answer: z.strictObject({
    fileName: z.string(),
    bytes: count,
    sheet: z.string().nullable(),
    /** The sheets of a workbook that may be chosen. */
    sheets: z.array(z.string()),
    keptUntil: z.string(),
    columns: z.array(z.strictObject({ header: z.string(), examples: z.array(z.string()) })),
    profiles: z.array(profileOffered),
    /** The profile it looks like, if one. */
    looksLike: z.string().nullable(),
    targets: z.array(targetTold),
    /** For each target what each column seems to be, in the order of the columns. */
    suggested: z.record(
      z.string(),
      z.array(z.strictObject({ field: z.string(), why: z.enum(guessReasons) }).nullable()),
    ),
  }),
  permission: 'import-records',
} as const satisfies Endpoint;

/** Reads the file to its end and keeps nothing; whoever asks may leave before it is done. */
export const previewImport = {
  id: 'import.preview',
  method: 'POST',
  path: '/api/institutions/:institutionId/import-files/:fileId/preview',
  summary:
    'What an import would bring: counts, first rows, first faults, and the words nobody has given a meaning to.',
  params: inFile,
  body: importReading,
  answer: z.strictObject({
    rows: count,
    good: count,
    rejected: count,
    /** New or changed; of them `changed`. */
    imported: count,
    changed: count,
    unchanged: count,
    warnings: z.record(z.string(), count),
    first: z.array(z.strictObject({ line: count, values: recordValues })),
    faults: z.array(cellFault),
    asked: z.array(valueAsked),
    /** Another profile that the file looks more like. */
    looksLike: z.string().nullable(),
  }),
  permission: 'import-records',
} as const satisfies Endpoint;

export const startImport = {
  id: 'import.start',
  method: 'POST',
  path: '/api/institutions/:institutionId/imports',
  summary: 'Import the good rows of an uploaded table and set the others aside; goes on by itself.',
  params: place,
  body: z.strictObject({ fileId: recordId, reading: importReading }),
  answer: z.strictObject({ id: recordId }),
  permission: 'import-records',
  entries: ['ImportStarted', 'ImportDone', 'ImportFailed'],
} as const satisfies Endpoint;

export const stopImport = {
  id: 'import.stop',
  method: 'POST',
  path: '/api/institutions/:institutionId/imports/:id/stop',
  summary: 'Stop an import that is under way: nothing of it is kept.',
  params: inBatch,
  answer: z.strictObject({ id: recordId }),
  permission: 'import-records',
  entries: ['ImportCancelled'],
} as const satisfies Endpoint;

export const readImport = {
  id: 'import.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/imports/:id',
  summary: 'One import: how far it is or what came of it, and what undoing it would do.',
  params: inBatch,
  answer: batchRow.extend({
    /** Also `waiting`: it was asked for and has not begun. */
    status: z.enum([...importStatuses, 'waiting']),
    target: z.string(),
    targetTitle: localizedText,
    fields: z.array(fieldTold),
    /** Rows read so far, while it is reading. */
    rowsRead: count,
    /** Rows that were set aside and not mended since. */
    open: count,
    warnings: z.record(z.string(), count),
    records: z.record(z.string(), count),
    /** Why it failed. */
    reason: z.string().nullable(),
    /** The uploaded file, while it is kept. */
    fileId: recordId.nullable(),
    /** What undoing it would do now; null where there is nothing to undo. */
    undo: z
      .strictObject({
        removed: count,
        back: count,
        /** The later import that builds on it. */
        blockedBy: z.strictObject({ id: recordId, fileName: z.string() }).nullable(),
      })
      .nullable(),
  }),
  permission: 'list-imports',
} as const satisfies Endpoint;

export const listImportFaults = {
  id: 'import.list-faults',
  method: 'GET',
  path: '/api/institutions/:institutionId/imports/:id/faults',
  summary: 'Rows of an import that were set aside, by their line.',
  params: inBatch,
  query: z.strictObject({
    /** The line after which the page begins. */ after: z.coerce.number().int().min(0).optional(),
    size: pageSize.optional(),
  }),
  answer: z.strictObject({
    faults: z.array(cellFault.extend({ id: z.string(), isMended: z.boolean() })),
    next: count.nullable(),
  }),
  permission: 'read-import-faults',
} as const satisfies Endpoint;

export const listImportRecords = {
  id: 'import.list-records',
  method: 'GET',
  path: '/api/institutions/:institutionId/imports/:id/records',
  summary: 'Records that an import brought, by their key.',
  params: inBatch,
  query: z.strictObject({
    text: z.string().max(200).optional(),
    after: z.string().max(400).optional(),
    size: pageSize.optional(),
  }),
  answer: z.strictObject({
    records: z.array(
      z.strictObject({
        key: z.string(),
        line: count,
        values: recordValues,
      }),
    ),
    next: z.string().nullable(),
  }),
  permission: 'read-imported-records',
} as const satisfies Endpoint;

export const downloadImportRest = {
  id: 'import.download-rest',
  method: 'GET',
  path: '/api/institutions/:institutionId/imports/:id/rest',
  summary:
    'The rows that were set aside as they came, with a column of reasons, to be mended and imported again.',
  params: inBatch,
  query: z.strictObject({ format: z.enum(['csv', 'xlsx']), locale: z.enum(locales) }),
  answer: z.unknown(),
  permission: 'read-import-faults',
} as const satisfies Endpoint;

export const downloadImportRecords = {
  id: 'import.download-records',
  method: 'GET',
  path: '/api/institutions/:institutionId/imports/:id/table',
  summary: 'The records that an import brought, as a sheet.',
  params: inBatch,
  query: z.strictObject({ locale: z.enum(locales) }),
  answer: z.unknown(),
  permission: 'read-imported-records',
} as const satisfies Endpoint;

export const undoImport = {
  id: 'import.undo',
  method: 'POST',
  path: '/api/institutions/:institutionId/imports/:id/undo',
  summary: 'Undo an import as a whole: its records go, those they replaced come back.',
  params: inBatch,
  body: z.strictObject({ reason: z.string() }),
  answer: z.strictObject({ id: recordId, removed: count }),
  permission: 'undo-import',
  entries: ['ImportUndone'],
} as const satisfies Endpoint;

export const saveImportProfile = {
  id: 'import-profile.save',
  method: 'POST',
  path: '/api/institutions/:institutionId/import-profiles',
  summary:
    'Keep a mapping under a name, so that the next file like this is read without questions; the same name makes a new version.',
  params: place,
  body: z.strictObject({
    /** The profile of which this is the next version; null for a new one. */ profile: recordId.nullable(),
    mapping: importProfile,
  }),
  answer: z.strictObject({ id: z.string(), version: z.int().min(1) }),
  permission: 'save-import-profile',
  entries: ['ImportProfileSaved', 'ImportProfileChanged'],
} as const satisfies Endpoint;

export const retireImportProfile = {
  id: 'import-profile.retire',
  method: 'POST',
  path: '/api/institutions/:institutionId/import-profiles/:id/retire',
  summary: 'Offer a profile of one’s own no more; what was imported by it stays.',
  params: inBatch,
  answer: z.strictObject({ id: recordId }),
  permission: 'retire-import-profile',
  entries: ['ImportProfileRetired'],
} as const satisfies Endpoint;
