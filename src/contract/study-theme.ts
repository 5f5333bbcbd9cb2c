import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import { indicatorIds } from '../core/indicator/indicator-id.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const params = z.strictObject({ institutionId, studyId: recordId });
const file = z.strictObject({ format: z.enum(['csv', 'xlsx']), locale: z.enum(locales) });

const groupText = (most: number) => z.partialRecord(z.enum(locales), z.string().max(most));

/** Words and codes of a theme. */
export const themeContent = z.strictObject({
  name: groupText(300),
  statement: groupText(2000),
  codes: z.array(recordId).max(1000),
});

const themeLine = z.strictObject({
  id: recordId,
  version: z.int().min(1),
  content: themeContent,
  /** Participants in whose words it was found, of all whose words were coded. */
  people: z.int().min(0),
  base: z.int().min(0),
  /** As everybody sees it beside an indicator; null: nowhere. */
  shown: z
    .strictObject({
      indicator: z.enum(indicatorIds),
      people: z.int(),
      base: z.int(),
      shownAt: z.string(),
      /** The theme was worded anew since. */
      isOutdated: z.boolean(),
    })
    .nullable(),
});
export type ThemeLine = z.infer<typeof themeLine>;

export const listThemes = {
  id: 'theme.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/themes',
  summary:
    'Themes of a study with how many participants they were found, and the codes that they can be made of.',
  params,
  answer: z.strictObject({
    study: z.string(),
    isClosed: z.boolean(),
    themes: z.array(themeLine),
    codes: z.array(z.strictObject({ id: recordId, name: z.string(), depth: z.int() })),
  }),
  permission: 'read-study',
} as const satisfies Endpoint;

export const formTheme = {
  id: 'theme.form',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/themes',
  summary: 'Form a theme, word it anew or remove it; a change names the version it was written against.',
  params,
  body: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('form'), content: themeContent }),
    z.strictObject({
      do: z.literal('change'),
      themeId: recordId,
      baseVersion: z.int().min(1),
      content: themeContent,
    }),
    z.strictObject({ do: z.literal('remove'), themeId: recordId }),
  ]),
  answer: z.strictObject({ themeId: recordId, version: z.int().min(1) }),
  permission: 'form-theme',
  entries: ['ThemeFormed', 'ThemeChanged', 'ThemeRemoved'],
} as const satisfies Endpoint;

export const linkTheme = {
  id: 'theme.link',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/themes/:themeId/link',
  summary: 'Show a theme beside an indicator for everybody, or with null take it back.',
  params: z.strictObject({ institutionId, studyId: recordId, themeId: recordId }),
  body: z.strictObject({ indicator: z.enum(indicatorIds).nullable() }),
  answer: z.strictObject({ shown: z.int().min(0) }),
  permission: 'link-theme',
  entries: [
    ...(['ThemeLinked', 'ThemeUnlinked', 'IndicatorContextShown', 'IndicatorContextTakenBack'] as const),
    'IndicatorContextRecounted',
  ],
} as const satisfies Endpoint;

export const readMatrix = {
  id: 'study.matrix',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/matrix',
  summary: 'Codes by participants: how many passages of each have each code.',
  params,
  answer: z.strictObject({
    study: z.string(),
    participants: z.array(z.strictObject({ id: recordId, pseudonym: z.string() })),
    rows: z.array(
      z.strictObject({
        code: z.strictObject({ id: recordId, name: z.string() }),
        counts: z.array(z.int()).readonly(),
        nobody: z.int(),
        people: z.int(),
      }),
    ),
    /** Participants who do not count (any more). */
    withheld: z.int().min(0),
  }),
  permission: 'read-study',
} as const satisfies Endpoint;
export type MatrixView = z.infer<(typeof readMatrix)['answer']>;

export const downloadMatrix = {
  id: 'study.matrix-file',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/matrix-file',
  summary: 'Codes by participants as CSV or XLSX.',
  params,
  query: file,
  answer: z.unknown(),
  permission: 'read-study',
} as const satisfies Endpoint;

const step = { codes: z.int(), newCodes: z.int(), total: z.int() };
const run = z.strictObject({ from: z.int(), to: z.int(), newCodes: z.int(), ratio: z.number() });

export const readSaturation = {
  id: 'study.saturation',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/saturation',
  summary: 'New codes by meeting, with the runs in which nothing new was said, and by turn of each text.',
  params,
  answer: z.strictObject({
    study: z.string(),
    meetings: z.array(
      z.strictObject({ ...step, session: z.int().nullable(), texts: z.array(z.string()).readonly() }),
    ),
    baseCodes: z.int(),
    runs: z.array(run).readonly(),
    reached: run.nullable(),
    turns: z.array(
      z.strictObject({
        textId: recordId,
        name: z.string(),
        steps: z.array(z.strictObject(step)).readonly(),
      }),
    ),
    withheld: z.int().min(0),
  }),
  permission: 'read-study',
} as const satisfies Endpoint;
export type SaturationView = z.infer<(typeof readSaturation)['answer']>;

export const downloadSaturation = {
  id: 'study.saturation-file',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/saturation-file',
  summary: 'New codes by meeting and by turn as CSV or XLSX.',
  params,
  query: file,
  answer: z.unknown(),
  permission: 'read-study',
} as const satisfies Endpoint;
