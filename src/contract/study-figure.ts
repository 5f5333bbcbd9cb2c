import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import { pollKinds } from '../core/study/standing/session-standing.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const inStudy = z.strictObject({ institutionId, studyId: recordId });
const ofPoll = z.strictObject({ institutionId, studyId: recordId, pollId: recordId });

const groupText = z.strictObject({
  kk: z.string().optional(),
  ru: z.string().optional(),
  en: z.string().optional(),
});
const count = z.int().min(0);
const share = z.number().min(0).max(1).nullable();

/** The figure of a closed poll and what is written beside it. */
export const figureView = z.strictObject({
  pollId: recordId,
  session: z.int().min(1),
  number: z.int().min(1),
  kind: z.enum(pollKinds),
  closedAt: z.string(),
  question: groupText,
  /** Of whom the shares are, who saw the question, who left it, and whose answers are out because they withdrew. */
  n: count,
  seen: count,
  missing: count,
  withdrawn: count,
  /** Marked by everybody together. */
  answers: count,
  isMultiple: z.boolean(),
  isCountFirst: z.boolean(),
  /** Answers without a name: nobody's can be taken out. */
  isAnonymous: z.boolean(),
  rows: z.array(
    z.strictObject({
      option: z.string(),
      words: groupText,
      count,
      percent: z.number().nullable(),
      percentOfAnswers: z.number().nullable(),
      lower: share,
      upper: share,
    }),
  ),
  text: z
    .strictObject({ version: z.int().min(1), words: z.string(), objections: count, writtenAt: z.string() })
    .nullable(),
});
export type FigureView = z.infer<typeof figureView>;

export const listStudyFigures = {
  id: 'study-figure.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/figures',
  summary: 'The figures of all closed polls of a study, with their bases and intervals.',
  params: inStudy,
  answer: z.strictObject({ study: z.string(), isClosed: z.boolean(), figures: z.array(figureView) }),
  permission: 'read-study',
} as const satisfies Endpoint;

export const writeFigureText = {
  id: 'study-figure.write',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/figures/:pollId/text',
  summary:
    'Write beside the figure of a poll, as the next version; percentages that its base does not give are counted.',
  params: ofPoll,
  body: z.strictObject({ words: z.string().trim().min(1).max(10_000), baseVersion: z.int().min(0) }),
  answer: z.strictObject({ id: recordId, version: z.int().min(1), objections: count }),
  permission: 'write-figure-text',
  entries: ['FigureTextWritten', 'FigureTextChanged'],
} as const satisfies Endpoint;

export const downloadStudyFigure = {
  id: 'study-figure.download',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/figures/:pollId/file',
  summary: 'The figure of a poll as CSV or SVG.',
  params: ofPoll,
  query: z.strictObject({ format: z.enum(['csv', 'svg']), locale: z.enum(locales) }),
  answer: z.unknown(),
  permission: 'read-study',
} as const satisfies Endpoint;
