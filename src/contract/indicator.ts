import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { indicatorIds } from '../core/indicator/indicator-id.ts';
import {
  cellReasons,
  indicatorLineShape,
  indicatorReleaseShape,
  withheldTableShape,
} from '../core/release/indicator-release.ts';
import type { Endpoint } from './endpoint.ts';

const releaseName = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{10}$/);

/** A published release without what it says. Its files lie at `/releases/<name>/<file>`. */
export const releaseNotice = z.strictObject({
  name: releaseName,
  dataThrough: z.iso.date(),
  publishedAt: z.string(),
  note: localizedText,
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() })).readonly(),
});

export const listPublishedReleases = {
  id: 'release.list-published',
  method: 'GET',
  path: '/api/releases',
  summary: 'Published releases of indicators, newest first, with their files and checksums.',
  answer: z.strictObject({ releases: z.array(releaseNotice) }),
  permission: 'public',
} as const satisfies Endpoint;
export const readPublishedRelease = {
  id: 'release.read-published',
  method: 'GET',
  path: '/api/releases/:name',
  summary: 'A published release of indicators with all that it says.',
  params: z.strictObject({ name: releaseName }),
  answer: releaseNotice.extend({ content: indicatorReleaseShape }),
  permission: 'public',
} as const satisfies Endpoint;
export const searchIndicators = {
  id: 'indicator.search',
  method: 'GET',
  path: '/api/indicators',
  summary:
    'Figures of the newest published release, by indicator, university and year; what is not printed comes with its reason.',
  query: z.strictObject({
    indicator: z.enum(indicatorIds).optional(),
    /** Id of a university, `all` or `others`. */
    unit: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .optional(),
    year: z.coerce.number().int().min(1900).max(2200).optional(),
  }),
  answer: z.strictObject({
    /** null before the first release. */
    release: z
      .strictObject({ name: releaseName, dataThrough: z.iso.date(), isDemonstration: z.boolean() })
      .nullable(),
    lines: z.array(indicatorLineShape).readonly(),
    /** Counts behind them; `all` as unit or part is the sum. */
    cells: z
      .array(
        z.strictObject({
          table: z.string(),
          year: z.int(),
          month: z.int().nullable(),
          unit: z.string(),
          part: z.string(),
          count: z.int().nullable(),
          reason: z.enum(cellReasons).nullable(),
        }),
      )
      .readonly(),
    withheld: z.array(withheldTableShape).readonly(),
  }),
  permission: 'public',
} as const satisfies Endpoint;
