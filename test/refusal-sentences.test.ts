import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { certificateFindings } from '../src/core/award/verify-allocation.ts';
import { lotteryFindings } from '../src/core/award/verify-lottery.ts';
import { isMessageKey } from '../src/messages.ts';

const source = path.resolve(import.meta.dirname, '../src');
const read = (file: string): string => readFileSync(path.join(source, file), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(source, folder)).map((name) => `${folder}/${name}`);

/** What commands and routes of selection are made of: their own files, and the decisions that they import. */
const ownFiles = [
  ...filesIn('register/review'),
  ...filesIn('register/award'),
  ...filesIn('register/mobility'),
  ...filesIn('register/partner'),
  ...[
    ...['selection', 'assignment', 'review', 'award', 'public-selection', 'mobility'],
    ...['agreement', 'signature', 'signature-file', 'host-signature'],
    ...['partner', 'partner-file', 'partner-document'],
  ].map((noun) => `server/routes/${noun}.ts`),
  ...filesIn('server/views'),
  'server/api/look-at-review.ts',
  'server/api/look-at-award.ts',
  ...['look-at-mobility', 'look-at-agreement', 'open-host-link', 'check-cms'].map(
    (name) => `server/api/${name}.ts`,
  ),
  'server/cms/create-cms-verifier.ts',
];
const decisions = ownFiles.flatMap((file) =>
  [...read(file).matchAll(/'[./]+\/(core\/(?:review|award|mobility|partner)\/[a-z-]+\.ts)'/g)].map(
    ([, found = '']) => found,
  ),
);

test('every refusal of reviewing, awarding and agreeing has a sentence', () => {
  const files = [...new Set([...ownFiles, ...decisions])];
  expect(files.length).toBeGreaterThan(60);
  const codes = files.flatMap((file) =>
    [...read(file).matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code = '']) => code),
  );
  expect(codes).toContain('reviewer-in-conflict');
  const found = [
    ...certificateFindings.map((code) => `allocation-${code}`),
    ...lotteryFindings.map((code) => `lottery-${code}`),
  ];
  expect([...new Set([...codes, ...found])].filter((code) => !isMessageKey(`refusal.${code}`))).toEqual([]);
});
