import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRule } from '../../../src/core/obligation/read-rule.ts';
import { ruleGaps } from '../../../src/core/obligation/rule-gaps.ts';
import { balance } from './balance.ts';
import { shippedCase } from './shipped-case.ts';

const folder = path.resolve(import.meta.dirname, '../../../reference/obligation');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));

const owed = (name: string, facts: object): number => {
  const given = shippedCase(name);
  return balance({ ...given, facts: { ...given.facts, ...facts } }).monthsOwed;
};

describe('the rules that ship', () => {
  it('are those of ten systems', () => expect(names).toHaveLength(10));

  it.each(names)('%s: has no contradiction and no gap, and gives what is printed beside it', (name) => {
    const given = shippedCase(name);
    const rule = readRule(given.rule);
    expect(rule.ok && ruleGaps(rule.value)).toEqual([]);
    const { lines, ...numbers } = balance(given);
    expect(numbers).toEqual(given.expected);
    const sum = lines.reduce((total, { months }) => total + Math.round(months * 10), 0);
    expect(sum).toBe(Math.round(numbers.balance * 10));
  });
});

// domain facts: 5 years in Astana, Almaty, Shymkent and 3 elsewhere, one less for an own grant (5 to 4, 3 to 2), as in 2023.
describe('Bolashak', () => {
  it.each([
    [60, { place: 'almaty', ownGrant: false }],
    [36, { place: 'kostanay', ownGrant: false }],
    [48, { place: 'shymkent', ownGrant: true }],
    [24, { place: 'kostanay', ownGrant: true }],
    [24, { level: 'internship', place: 'astana' }],
  ])('owed %i months in 2023: %o', (months, facts) => expect(owed('bolashak-2023', facts)).toBe(months));

  it.each([
    [48, { place: 'almaty', ownGrant: false, goodResult: true, completed: '2025-07-13' }],
    [24, { place: 'kostanay', ownGrant: false, goodResult: true, completed: '2025-07-13' }],
    [36, { place: 'astana', ownGrant: true, goodResult: true, completed: '2026-06-30' }],
    [12, { place: 'kostanay', ownGrant: true, goodResult: true, completed: '2026-06-30' }],
    [60, { place: 'almaty', ownGrant: false, goodResult: false, completed: '2026-06-30' }],
    [60, { place: 'almaty', ownGrant: false, goodResult: true, completed: '2025-07-12' }],
    [60, { place: 'almaty', ownGrant: false, goodResult: true, completed: null, start: '2025-07-12' }],
    [48, { place: 'almaty', ownGrant: false, goodResult: true, completed: null, start: '2025-07-13' }],
  ])('owes %i months since July 2025: %o', (months, facts) =>
    expect(owed('bolashak-2025', facts)).toBe(months),
  );

  it('explains 36 months as 60 less 12 for a good result and 12 for an own grant', () => {
    const given = shippedCase('bolashak-2025');
    const { lines } = balance({ ...given, events: [] });
    expect(lines.map(({ code, clause, months }) => [code, clause, months])).toEqual([
      ['base', 'term.1', 60],
      ['reduction', 'reduce.0', -12],
      ['reduction', 'reduce.1', -12],
    ]);
  });

  it('gives nothing for remote work from abroad, and says why', () => {
    const given = shippedCase('bolashak-2023');
    const events = [
      {
        kind: 'work',
        from: '2024-01-01',
        to: '2024-12-31',
        place: 'abroad',
        remote: true,
        evidence: 'official-file',
      },
    ];
    const found = balance({ ...given, events });
    expect(found).toMatchObject({ monthsCredited: 0, balance: 60 });
    expect(found.lines.at(-1)).toMatchObject({ code: 'not-credited', clause: 'credit.0', months: 0 });
  });
});
