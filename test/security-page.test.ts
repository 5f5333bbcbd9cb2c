import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asvsMark, asvsPage } from '../scripts/supply/asvs-page.ts';
import { asvsRows } from '../scripts/supply/asvs-rows.ts';

const rows = asvsRows('docs/security/asvs.csv');

/** Items of levels 1 and 2 by chapter, counted in the standard. */
const chapters = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

test('every item of levels 1 and 2 is answered once', () => {
  expect(rows).toHaveLength(253);
  expect(new Set(rows.map(({ item }) => item)).size).toBe(253);
  expect(
    chapters.map((_count, index) => rows.filter(({ item }) => item.startsWith(`${index + 1}.`)).length),
  ).toEqual(chapters);
  expect(rows.filter(({ level }) => level === '1')).toHaveLength(70);
});

test('every answer says how, and is one of five', () => {
  for (const { item, asks, state, how } of rows) {
    expect([item, asks !== '', how !== '']).toEqual([item, true, true]);
    expect(['met', 'partly', 'open', 'operator', 'not applicable']).toContain(state);
  }
});

test('every file that is named is there, and every test has its title', () => {
  for (const { item, how, tests } of rows) {
    for (const [named] of how.matchAll(/(?:src|docs|test|scripts|bench)\/[\w./-]*\w/g)) {
      expect([item, named, existsSync(named)]).toEqual([item, named, true]);
    }
    for (const { file, title } of tests) {
      expect([item, file, title, readFileSync(file, 'utf8').includes(title)]).toEqual([
        item,
        file,
        title,
        true,
      ]);
    }
  }
});

test('nothing that is open or does not apply names a test', () => {
  // A test proves what is met; what is open has nothing to prove.
  expect(
    rows.filter(({ state, tests }) => ['open', 'not applicable'].includes(state) && tests.length > 0),
  ).toEqual([]);
});

test('the page is written from the table', () => {
  expect(readFileSync('docs/security.md', 'utf8').split(asvsMark)[1]).toBe(`\n\n${asvsPage(rows)}`);
});
