import { expect, test } from 'vitest';
import { contradictionsOf } from '../../../src/core/alumni/contradictions.ts';
import { readCode, writeCode } from '../../../src/core/basics/typed-code.ts';
import { outcomeEntries } from '../../../src/core/alumni/outcome-entries.ts';
import type { OutcomeStanding } from '../../../src/core/alumni/outcome.ts';
import { readOutcomeRow } from '../../../src/core/alumni/read-outcome-row.ts';
import fc from 'fast-check';

const fact = (id: string, changed: Partial<OutcomeStanding>): OutcomeStanding & { readonly id: string } => ({
  ...{ id, alumnusId: 'alu', accountId: 'acc', state: 'returned', knownAfter: '2026-03-31' },
  ...{ knownBy: '2026-04-30', seenOn: '2026-08-01', evidence: 'self-report', source: 'follow-up' },
  ...{ sourceId: null, consentId: null, inField: null, country: null, fileSha256: null },
  ...{ status: 'stands', recordedAt: '2026-08-01T00:00:00.000Z', decidedAt: null },
  ...changed,
});

test('facts differ over the days for which both are asserted, and the stronger evidence stands first', () => {
  const said = fact('said', {});
  const shown = fact('shown', {
    state: 'work-abroad',
    knownBy: '2026-06-30',
    seenOn: '2026-12-31',
    evidence: 'pension-months',
  });
  expect(contradictionsOf([said, shown])).toEqual([
    { strongerId: 'shown', weakerId: 'said', from: '2026-06-30', to: '2026-08-01' },
  ]);
  // One after the other is a move, not a contradiction.
  expect(contradictionsOf([said, { ...shown, knownBy: '2026-08-02' }])).toEqual([]);
  expect(contradictionsOf([said, { ...shown, status: 'refused' }])).toEqual([]);
  const dead = fact('dead', {
    state: 'dead',
    knownBy: '2026-05-01',
    seenOn: '2026-05-01',
    evidence: 'official-file',
  });
  expect(contradictionsOf([said, dead])).toMatchObject([
    { strongerId: 'dead', from: '2026-05-01', to: '2026-08-01' },
  ]);
});

test('a new word replaces own words that it contradicts or repeats, and nobody else\u2019s', () => {
  const before = [
    fact('own', {}),
    fact('moved', { state: 'work-abroad', knownBy: '2026-09-01', seenOn: '2026-09-01' }),
    fact('letter', { state: 'study-abroad', evidence: 'employer-letter' }),
  ];
  const { id: _id, ...next } = fact('next', {
    state: 'work-abroad',
    knownBy: '2026-05-31',
    seenOn: '2026-10-01',
  });
  const entries = outcomeEntries('next', next, before);
  expect(entries.map(({ kind, recordId }) => [kind, recordId])).toEqual([
    ['OutcomeRecorded', 'next'],
    ['OutcomeReplaced', 'own'],
    ['OutcomeReplaced', 'moved'],
  ]);
});

test('a row of a file is read whole, and everything that is wrong is named with its column', () => {
  const read = (cells: Readonly<Record<string, string>>) =>
    readOutcomeRow((column) => cells[column] ?? '', '2027-01-01');
  const good = {
    reference: 'A-1',
    state: 'Work abroad',
    from: '2026-02-01',
    to: '2026-02-28',
    seen_on: '2026-12-31',
  };
  expect(read(good)).toEqual({
    ok: true,
    value: {
      ...{ who: { reference: 'A-1' }, state: 'work-abroad', knownAfter: '2026-01-31' },
      ...{ knownBy: '2026-02-28', seenOn: '2026-12-31', country: null },
    },
  });
  expect(read({ state: 'gone', from: 'spring 2026', to: '2026-02-30', seen_on: '2028-01-01' })).toMatchObject(
    {
      refusal: [
        { code: 'row-person-missing', field: 'iin' },
        { code: 'row-state-unknown', field: 'state' },
        { code: 'row-not-a-day', field: 'from', params: { given: 'spring 2026' } },
        { code: 'row-not-a-day', field: 'to' },
        { code: 'row-in-future', field: 'seen_on' },
      ],
    },
  );
  expect(read({ ...good, from: '2026-03-01' })).toMatchObject({
    refusal: [{ code: 'row-days-reversed', field: 'to' }],
  });
  expect(read({ ...good, iin: '123456789012' })).toMatchObject({
    refusal: [{ code: 'row-iin-wrong', field: 'iin' }],
  });
});

test('a printed code is read as it was written, and not with one letter wrong or two exchanged', () => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 8, maxLength: 32 }),
      fc.nat(12),
      fc.nat(30),
      (bytes, place, step) => {
        const code = writeCode(bytes);
        expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
        expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
        const plain = code.replaceAll('-', '');
        const other = letters[(letters.indexOf(plain[place] ?? '') + 1 + step) % 32] ?? '';
        expect(readCode(plain.slice(0, place) + other + plain.slice(place + 1))).toBeUndefined();
      },
    ),
  );
  expect(readCode('')).toBeUndefined();
  expect(readCode('UUUU-UUUU-UUUU-U')).toBeUndefined();
});
