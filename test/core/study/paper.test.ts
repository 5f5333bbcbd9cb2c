import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkedFacts, readTriedText, writeTriedText } from '../../../src/contract/focus-group.ts';
import { focusGroupFacts } from '../../../src/core/study/paper/focus-group-facts.ts';

const csv = readFileSync(
  path.resolve(import.meta.dirname, '../../../reference/paper/focus-group.csv'),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

it('says what the reference table says, with its locators and numbers', () => {
  for (const [id, locator, , , value] of csv) {
    const fact = focusGroupFacts.find((one) => one.id === id);
    expect(fact).toMatchObject({ id, locator });
    const given = fact?.given;
    const number =
      given?.kind === 'percent'
        ? given.printed
        : given?.kind === 'part'
          ? String(Math.round(100_000 / given.of) / 1000)
          : '';
    expect(number).toBe(value);
  }
  expect(csv).toHaveLength(focusGroupFacts.length - 2);
});

it('finds 6, 4 and 3 of 13 in Figure 1, and only 12 in everything that the discussion prints', () => {
  const verdict = (id: string) => checkedFacts.find((fact) => fact.id === id);
  for (const [id, count] of [
    ['g01', 6],
    ['g02', 4],
    ['g03', 3],
  ] as const)
    expect(verdict(id)).toMatchObject({
      verdict: 'only-13',
      counts: [{ rounded: [count] }, { rounded: [] }],
    });
  for (const [id, count] of [
    ['g04', 3],
    ['g07', 9],
    ['g08', 4],
    ['g10', 3],
    ['g11', 4],
    ['g15', 10],
  ] as const)
    expect(verdict(id)).toMatchObject({
      verdict: 'only-12',
      counts: [{ rounded: [] }, { rounded: [count] }],
    });
  for (const [id, count] of [
    ['g13', 5],
    ['g14', 8],
  ] as const)
    expect(verdict(id)).toMatchObject({
      verdict: 'only-12-cut',
      counts: [{ rounded: [] }, { rounded: [], cut: [count] }],
    });
  expect([verdict('g05')?.verdict, verdict('g06')?.verdict]).toEqual(['both', 'both']);
});

it('reads a text and its base from an address, whatever stands there', () => {
  const tried = readTriedText(new URLSearchParams({ text: '75 % and 46,2 %', base: '13' }));
  expect(tried).toMatchObject({
    base: 13,
    objections: [{ percent: '75 %', nearest: [{ count: 9 }, { count: 10 }] }],
  });
  expect(readTriedText(new URLSearchParams(writeTriedText(tried)))).toEqual(tried);
  for (const base of ['', '0', '-1', '1.5', '99999', 'x'])
    expect(readTriedText(new URLSearchParams({ text: '75 %', base }))).toMatchObject({
      base: null,
      objections: [],
    });
  expect(readTriedText(new URLSearchParams({ base: '13' }))).toBeUndefined();
});
