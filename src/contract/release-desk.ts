import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { indicatorIds } from '../core/indicator/indicator-id.ts';
import { releaseProblems } from '../core/release/fail-release.ts';
import { indicatorReleaseShape } from '../core/release/indicator-release.ts';
import { releaseStatuses } from '../core/release/release-standing.ts';
import type { Endpoint } from './endpoint.ts';
import { recordId } from './identifier-forms.ts';

const instant = z.string().nullable();
const target = z.strictObject({
  kind: z.enum(['at-least', 'at-most', 'exactly']),
  value: z.number().min(0).max(1e12),
});
const byId = z.strictObject({ id: recordId });
const done = z.strictObject({});

/** A release as the office sees it, published or not. */
export const releaseRow = z.strictObject({
  id: recordId,
  status: z.enum(releaseStatuses),
  dataThrough: z.string(),
  isDemonstration: z.boolean(),
  note: localizedText,
  orderedAt: z.string(),
  builtAt: instant,
  name: z.string().nullable(),
  sha256: z.string().nullable(),
  isSafe: z.boolean().nullable(),
  problem: z.enum(releaseProblems).nullable(),
  publishedAt: instant,
  discardedAt: instant,
});
export type ReleaseRowView = z.infer<typeof releaseRow>;

export const listReleases = {
  id: 'release.list',
  method: 'GET',
  path: '/api/release-desk',
  summary:
    'Releases of indicators as the office ordered them, newest first, and the last day that may be ordered.',
  answer: z.strictObject({ releases: z.array(releaseRow), lastDay: z.string() }),
  permission: 'read-release-drafts',
} as const satisfies Endpoint;
export const readRelease = {
  id: 'release.read',
  method: 'GET',
  path: '/api/release-desk/:id',
  summary:
    'A release of indicators before or after its publication, with what it says and what the attack found.',
  params: byId,
  answer: z.strictObject({
    release: releaseRow,
    /** null while it is not built, and after it was thrown away. */
    content: indicatorReleaseShape.nullable(),
  }),
  permission: 'read-release-drafts',
} as const satisfies Endpoint;
export const orderRelease = {
  id: 'release.order',
  method: 'POST',
  path: '/api/release-desk',
  summary: 'Order a release of what was recorded by the end of a day; a job builds it.',
  body: z.strictObject({ dataThrough: z.iso.date(), note: localizedText }),
  answer: byId,
  permission: 'order-release',
  entries: ['ReleaseOrdered', 'ReleaseBuilt', 'ReleaseFailed'],
} as const satisfies Endpoint;
export const publishRelease = {
  id: 'release.publish',
  method: 'POST',
  path: '/api/release-desk/:id/publish',
  summary: 'Publish a built release for ever; refused where the attack found somebody.',
  params: byId,
  answer: z.strictObject({ name: z.string() }),
  permission: 'publish-release',
  entries: ['ReleasePublished'],
} as const satisfies Endpoint;
export const discardRelease = {
  id: 'release.discard',
  method: 'POST',
  path: '/api/release-desk/:id/discard',
  summary: 'Throw away a release that was not published.',
  params: byId,
  answer: done,
  permission: 'discard-release',
  entries: ['ReleaseDiscarded'],
} as const satisfies Endpoint;

export const listIndicatorRules = {
  id: 'indicator-rule.list',
  method: 'GET',
  path: '/api/indicator-rules',
  summary: 'Least n and target of each indicator: what its definition says and what the office set.',
  answer: z.strictObject({
    rules: z.array(
      z.strictObject({
        indicator: z.enum(indicatorIds),
        leastN: z.int(),
        target: target.nullable(),
        /** null where the definition holds. */
        setAt: instant,
      }),
    ),
  }),
  permission: 'read-indicator-rules',
} as const satisfies Endpoint;
export const setIndicatorRule = {
  id: 'indicator-rule.set',
  method: 'PUT',
  path: '/api/indicator-rules/:indicator',
  summary: 'Set least n, never below the definition, and target of an indicator, from the next release on.',
  params: z.strictObject({ indicator: z.enum(indicatorIds) }),
  body: z.strictObject({ leastN: z.int().min(1).max(100_000), target: target.nullable() }),
  answer: done,
  permission: 'set-indicator-rule',
  entries: ['IndicatorRuleSet', 'IndicatorRuleChanged'],
} as const satisfies Endpoint;
