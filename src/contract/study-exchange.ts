import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const inStudy = z.strictObject({ institutionId, studyId: recordId });
const count = z.int().min(0);

/** In which forms a study leaves. */
export const studyForms = ['project', 'codebook', 'quotes-csv', 'quotes-xlsx', 'memos', 'package'] as const;
export type StudyForm = (typeof studyForms)[number];

const withheld = z.strictObject({
  people: count,
  gone: count,
  turns: count,
  codings: count,
  memos: count,
  examples: count,
});

export const readStudyExchange = {
  id: 'study-exchange.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/exchange',
  summary: 'What would leave a study and what consent keeps back, and the files that were taken in.',
  params: inStudy,
  answer: z.strictObject({
    study: z.string(),
    isClosed: z.boolean(),
    codes: count,
    withheld: z.strictObject({ quoted: withheld, archived: withheld }),
    /** Of words beside figures: while there are any, no package is made. */
    objections: count,
    imports: z.array(
      z.strictObject({
        id: recordId,
        fileName: z.string(),
        kind: z.enum(['project', 'codebook']),
        fileSha256: z.string(),
        importedAt: z.string(),
        deviations: z.array(z.strictObject({ kind: z.string(), params: z.record(z.string(), z.string()) })),
      }),
    ),
  }),
  permission: 'export-study',
} as const satisfies Endpoint;

export const exportStudy = {
  id: 'study-exchange.export',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/exchange/:form',
  summary:
    'A study as REFI-QDA project or codebook, its quotes or memos as a table, or the package to be cited; without what consent keeps back.',
  params: z.strictObject({ institutionId, studyId: recordId, form: z.enum(studyForms) }),
  answer: z.unknown(),
  permission: 'export-study',
} as const satisfies Endpoint;

/** The body of the request is the file itself; its name travels in the query, with the language that words of themes are taken to be in. */
export const importStudy = {
  id: 'study-exchange.import',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/imports',
  summary: 'Take a REFI-QDA project or codebook of any program into a study: all of it, or nothing.',
  params: inStudy,
  query: z.strictObject({ name: z.string().trim().min(1).max(200), locale: z.enum(locales) }),
  answer: z.strictObject({
    id: recordId,
    codes: count,
    participants: count,
    transcripts: count,
    codings: count,
    memos: count,
    themes: count,
    deviations: count,
    seconds: z.number(),
  }),
  permission: 'import-study-project',
  entries: [
    ...(['StudyProjectImported', 'CodeAdded', 'StudyParticipantAdded', 'TranscriptAdded'] as const),
    ...(['CodingSheetOpened', 'StudyMemoWritten', 'ThemeFormed'] as const),
  ],
} as const satisfies Endpoint;
