import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../src/contract/me.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { answerApi, coordinator, type Answers } from './desk-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const id = 'rls_01890000-0000-7000-8000-000000000001';
const say = (words: string) => ({ kk: words, ru: words, en: words });
const officer: Me = {
  ...coordinator,
  account: coordinator.account === null ? null : { ...coordinator.account, hasSecondFactor: true },
  memberships: coordinator.memberships.map((one) => ({
    ...one,
    institutionId: nationalOffice,
    institution: say('National office'),
    role: 'officer' as const,
  })),
};
const release = {
  ...{ id, status: 'built', dataThrough: '2026-10-31', isDemonstration: false, note: say('First') },
  ...{ orderedAt: '2026-11-26T05:00:00.000Z', builtAt: '2026-11-26T05:01:00.000Z', sha256: 'a'.repeat(64) },
  ...{ name: '2026-10-31-0123456789', isSafe: true, problem: null, publishedAt: null, discardedAt: null },
};
const hidden = { count: null, reason: 'protects-others' };
const seen = (count: number) => ({ count, reason: null });
const content = {
  ...{ format: 'qaitu-indicators-1', dataThrough: '2026-10-31', isDemonstration: false },
  universities: [
    { id: 'uni-001', name: say('Alatau University') },
    { id: 'uni-002', name: say('Esil University') },
  ],
  ...{ rules: [], lines: [] },
  tables: [
    {
      ...{
        id: 'K5',
        year: 2024,
        month: null,
        rows: ['uni-001', 'uni-002'],
        columns: ['yes', 'no', 'unknown'],
      },
      cells: [seen(20), hidden, hidden, seen(30), hidden, hidden],
      ...{ rowSums: [30, 40], columnSums: [50, 12, 8], sum: 70 },
    },
  ],
  withheld: [{ id: 'destinations', year: 2023, month: null, reason: 'too-few' }],
  transparency: {
    ...{
      cells: { printed: 2, few: 2, complements: 2 },
      cost: 13,
      isOptimal: true,
      against: [],
      differences: [],
    },
    ranges: [
      {
        ...{ table: 'K5', year: 2024, month: null, row: 'uni-001', column: 'no' },
        ...{ lower: 2, upper: 10, isSafe: true },
      },
    ],
    isSafe: true,
  },
};
const answers: Answers = {
  'GET /api/me': { body: officer },
  'GET /api/release-desk': { body: { releases: [release], lastDay: '2026-11-25' } },
  [`GET /api/release-desk/${id}`]: { body: { release, content } },
  'GET /api/indicator-rules': {
    body: {
      rules: [
        { indicator: 'K4', leastN: 10, target: null, setAt: null },
        { indicator: 'K5', leastN: 12, target: { kind: 'at-least', value: 0.8 }, setAt: release.builtAt },
      ],
    },
  },
};
const pages = [
  ['releases', 'releases'],
  ['a release', `releases/${id}`],
  ['an order', 'releases/new'],
  ['a publication', `releases/${id}/publish`],
  ['rules', 'indicator-rules'],
  ['a rule', 'indicator-rules/K5'],
] as const;

describe('the officer of releases', () => {
  for (const locale of ['kk', 'ru', 'en'] as const)
    for (const [name, path] of pages)
      it(`reads ${name} in ${locale} on a phone`, async () => {
        const page = await site.visit({ viewport: { width: widths.phone, height: 844 } });
        await answerApi(page, answers);
        await page.goto(`/${locale}/desk/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await faultsOf(page)).toEqual([]);
      });
});
