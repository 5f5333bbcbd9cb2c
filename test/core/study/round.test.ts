import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreedChanges } from '../../../src/core/study/round/agreed-changes.ts';
import { agreedCodings } from '../../../src/core/study/round/agreed-codings.ts';
import { compareRound, type RoundCoding } from '../../../src/core/study/round/compare-round.ts';
import { doubleCoded } from '../../../src/core/study/round/double-coded.ts';
import { handInCodings } from '../../../src/core/study/round/hand-in-codings.ts';
import { listDisagreements } from '../../../src/core/study/round/list-disagreements.ts';
import { roundAgreement } from '../../../src/core/study/round/round-agreement.ts';
import { roundUnits } from '../../../src/core/study/round/round-units.ts';
import { sentenceRanges } from '../../../src/core/study/round/sentence-ranges.ts';
import { settleDisagreement } from '../../../src/core/study/round/settle-disagreement.ts';
import type { CodingRoundStanding } from '../../../src/core/study/standing/codebook-standing.ts';

const sentences = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
const circumstances = {
  now: '2026-01-15T09:00:00.000Z',
  actor: 'acc-a',
  newId: (prefix: string) => `${prefix}_1`,
};

test('Sentences of three languages, with short words, initials, quotes and numbers kept together', () => {
  expect(sentences('Мен барғанмын. Тіл үйрендім, т.б. нәрселер болды! Қайтып келдім…')).toEqual([
    'Мен барғанмын.',
    'Тіл үйрендім, т.б. нәрселер болды!',
    'Қайтып келдім…',
  ]);
  expect(
    sentences('Это было в 2024 г. Варшава, ул. Новая. А. С. Пушкин тоже ездил? «Да!» — сказал он. Всё.'),
  ).toEqual([
    'Это было в 2024 г. Варшава, ул. Новая.',
    'А. С. Пушкин тоже ездил?',
    '«Да!» — сказал он.',
    'Всё.',
  ]);
  expect(sentences('Dr. Smith paid 3.5 euros, e.g. for tea. “Why?” he said. Fine\nNext line')).toEqual([
    'Dr. Smith paid 3.5 euros, e.g. for tea.',
    '“Why?” he said.',
    'Fine',
    'Next line',
  ]);
  expect(sentences('  ')).toEqual([]);
});

test('Units are in order, do not overlap and hold every word that is not a space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('а', 'Б', '.', '!', ' ', '\n', '😀', '»') }), (text) => {
      const ranges = sentenceRanges(text);
      let last = 0;
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(last, start).trim()).toBe('');
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});

test('Turns, sentences in code points, and marked passages as units', () => {
  const words = '😀 One. Two.\nThree.';
  const turns = [
    { start: 0, end: 11 },
    { start: 12, end: 18 },
  ];
  expect(roundUnits('turn', { words, turns }, [])).toEqual(turns);
  expect(roundUnits('sentence', { words, turns }, [])).toEqual([
    { start: 0, end: 6 },
    { start: 7, end: 11 },
    { start: 12, end: 18 },
  ]);
  expect(roundUnits('turn', { words, turns: [] }, [])).toEqual([{ start: 0, end: 18 }]);
  const marked = [
    { start: 5, end: 9 },
    { start: 0, end: 3 },
    { start: 8, end: 10 },
    { start: 3, end: 4 },
  ];
  expect(roundUnits('passage', { words, turns }, marked)).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 4 },
    { start: 5, end: 10 },
  ]);
});

/** A text of turns of ten points each, and who gave which code to which turn. */
const roundOf = (said: readonly (readonly [string, string])[], length = said.length) => {
  const turns = Array.from({ length }, (_none, at) => ({ start: at * 10, end: at * 10 + 10 }));
  const codings = said.flatMap(([a, b], at): RoundCoding[] => {
    const place = { transcriptId: 't', start: at * 10 + 2, end: at * 10 + 5 };
    const of = (coderId: string, codes: string): RoundCoding[] =>
      Array.from(codes, (codeId) => ({ ...place, coderId, codeId }));
    return [...of('acc-a', a), ...of('acc-b', b)];
  });
  const words = 'x'.repeat(length * 10);
  return compareRound({
    unit: 'turn',
    texts: [{ id: 't', words, turns }],
    coders: ['acc-a', 'acc-b'],
    codings,
  });
};

test('Cohen 1960 comes out of a round: .70 observed, kappa .4915', () => {
  const table = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ];
  const said = table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, () => ['ABC'[a] ?? '', 'ABC'[b] ?? ''] as const)),
  );
  const found = roundAgreement(roundOf(said));
  expect(found).toMatchObject({ units: 200, same: 140, several: 0, word: 'recode' });
  expect(found.kappa.value).toBeCloseTo(0.4915254, 6);
  expect(found.codes.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
  expect(found.alpha.lower).not.toBeNull();
});

test('Binary 2 by 10 of Krippendorff 2011: nothing given is an answer, units nobody coded are not', () => {
  const said = Array.from(
    '0100000010',
    (a, at) => [a === '1' ? 'X' : '', '1110010000'[at] === '1' ? 'X' : ''] as const,
  );
  const compared = roundOf(said);
  expect(compared).toMatchObject({ all: 10 });
  expect(compared.units).toHaveLength(5);
  // With the five units that nobody coded as a code of their own the published value comes out.
  const whole = roundOf(said.map(([a, b]) => [a === '' ? 'O' : a, b === '' ? 'O' : b] as const));
  expect(roundAgreement(whole).alpha.value).toBeCloseTo(0.095238, 6);
});

test('Undefined is never 1: one code throughout, nothing coded, several codes', () => {
  const same = roundAgreement(
    roundOf([
      ['A', 'A'],
      ['A', 'A'],
    ]),
  );
  expect(same).toMatchObject({ same: 2, word: 'undefined' });
  expect([same.kappa.value, same.alpha.value]).toEqual([null, null]);
  expect(roundAgreement(roundOf([], 3))).toMatchObject({ units: 0, word: 'undefined' });
  const several = roundAgreement(
    roundOf([
      ['AB', 'A'],
      ['B', 'B'],
      ['A', 'A'],
    ]),
  );
  expect(several.several).toBe(1);
  expect(several.kappa).toMatchObject({ value: null, reasons: ['several-codes'] });
  // Six decisions: one unlike. p_o 5/6, p_e 1/2.
  expect(several.decisions.count).toBe(6);
  expect(several.decisions.kappa.value).toBeCloseTo(2 / 3, 10);
  expect([several.decisions.kappa.lower, several.decisions.kappa.upper]).toEqual([null, null]);
  expect(several.decisions.alpha.lower).toBeNull();
});

test('A fifth of the units has to be coded by several, or all of fewer than 200', () => {
  expect(doubleCoded(199, 199)).toMatchObject({ needed: 199, isEnough: true });
  expect(doubleCoded(198, 199).isEnough).toBe(false);
  expect(doubleCoded(40, 200)).toMatchObject({ needed: 40, isEnough: true });
  expect(doubleCoded(40, 201)).toMatchObject({ needed: 41, isEnough: false });
  expect(doubleCoded(0, 0).isEnough).toBe(false);
});

type HandedIn = Parameters<typeof handInCodings>[0]['sheets'][number];

const round = (status: CodingRoundStanding['status']): CodingRoundStanding => ({
  ...{ studyId: 's', number: 1, codebookId: 'b', unit: 'turn', transcripts: [{ id: 't', version: 1 }] },
  ...{ coders: ['acc-a', 'acc-b'], status, openedAt: circumstances.now, openedBy: 'acc-a' },
});

test('The last sheet compares the round; without any difference it is settled with an agreed sheet', () => {
  const wish = { studyId: 's', roundId: 'r', transcriptId: 't' };
  const other = {
    id: 'sheet-b',
    transcriptId: 't',
    coderId: 'acc-b',
    kind: 'own',
    status: 'handed-in',
  } as const;
  const kinds = (compared: ReturnType<typeof roundOf>, sheets: readonly HandedIn[]) => {
    const done = handInCodings({ round: round('open'), sheets, compared }, wish, circumstances);
    return done.ok ? done.value.map(({ kind }) => kind) : [done.refusal.code];
  };
  const differs = roundOf([['A', 'B']]);
  expect(kinds(differs, [])).toEqual(['CodingSheetOpened']);
  expect(kinds(differs, [other])).toEqual(['CodingSheetOpened', 'CodingRoundCompared']);
  expect(kinds(roundOf([['A', 'A']]), [other])).toEqual([
    ...['CodingSheetOpened', 'CodingRoundCompared', 'CodingSheetOpened', 'CodingRoundSettled'],
  ]);
  const twice = { ...other, coderId: 'acc-a' };
  expect(kinds(differs, [twice])).toEqual(['sheet-handed-in']);
  const stranger = { ...circumstances, actor: 'acc-c' };
  const refused = handInCodings({ round: round('open'), sheets: [], compared: differs }, wish, stranger);
  expect(refused).toMatchObject({ refusal: { code: 'not-coder-of-round' } });
});

test('Coders settle themselves only where nobody else is there', () => {
  const compared = roundOf([['A', 'B']]);
  const wish = {
    ...{ studyId: 's', roundId: 'r', transcriptId: 't', start: 0, end: 10, reason: 'Because' },
    decisions: [
      { codeId: 'A', isGiven: true },
      { codeId: 'B', isGiven: false },
    ],
  };
  const settle = (analysts: readonly string[], actor: string, change: object = {}) =>
    settleDisagreement(
      { round: round('compared'), compared, resolutions: [], agreedSheets: [], analysts },
      { ...wish, ...change },
      { ...circumstances, actor },
    );
  expect(settle(['acc-a', 'acc-b', 'acc-c'], 'acc-a')).toMatchObject({
    refusal: { code: 'settler-is-coder' },
  });
  expect(settle(['acc-a', 'acc-b'], 'acc-a')).toMatchObject({ ok: true });
  const done = settle(['acc-a', 'acc-b', 'acc-c'], 'acc-c');
  expect(done.ok && done.value.map(({ kind }) => kind)).toEqual([
    ...['DisagreementSettled', 'DisagreementSettled', 'CodingSheetOpened', 'CodingRoundSettled'],
  ]);
  expect(settle([], 'acc-c', { start: 1 })).toMatchObject({ refusal: { code: 'disagreement-unknown' } });
  const twice = { decisions: [wish.decisions[0], wish.decisions[0]] };
  expect(settle([], 'acc-c', twice)).toMatchObject({ refusal: { code: 'disagreement-unknown' } });
});

const codes = fc.constantFrom('', 'A', 'B', 'AB', 'AC');
const anyRound = fc
  .array(fc.tuple(codes, codes), { minLength: 1, maxLength: 12 })
  .map((said) => roundOf(said));

test('Settling every difference gives what all gave and what was settled, and nothing is left to write afterwards', () => {
  fc.assert(
    fc.property(anyRound, fc.boolean(), (compared, isGiven) => {
      const settled = listDisagreements(compared, []).flatMap(({ transcriptId, start, end, disputed }) =>
        disputed.map(({ codeId }) => ({ transcriptId, startPoint: start, endPoint: end, codeId, isGiven })),
      );
      const agreed = agreedCodings(compared, settled) ?? [];
      for (const { start, codesBy } of compared.units) {
        const own = agreed.filter((one) => one.start === start).map(({ codeId }) => codeId);
        const [a, b] = [...codesBy.values()].map((given) => [...given]);
        const wanted = isGiven
          ? [...new Set([...(a ?? []), ...(b ?? [])])]
          : a?.filter((code) => b?.includes(code));
        expect(own.toSorted()).toEqual(wanted?.toSorted());
      }
      expect(settled.length === 0 ? undefined : agreedCodings(compared, settled.slice(1))).toBeUndefined();
      const sheet = {
        ...{ id: 'sheet', transcriptId: 't', revision: 1 },
        codings: agreed.map((one, at) => ({ ...one, id: String(at) })),
      };
      expect(agreedChanges(['t'], agreed, [sheet])).toEqual([]);
    }),
  );
});

test('Who is first among the coders changes no measure of two', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(codes, codes), { minLength: 1, maxLength: 12 }), (said) => {
      const there = roundAgreement(roundOf(said));
      const back = roundAgreement(roundOf(said.map(([a, b]) => [b, a] as const)));
      expect(back.kappa.value ?? 2).toBeCloseTo(there.kappa.value ?? 2, 10);
      expect(back.alpha.value ?? 2).toBeCloseTo(there.alpha.value ?? 2, 10);
      expect(back.same).toBe(there.same);
    }),
  );
});
