import { expect, it } from 'vitest';
import { judged, linesOf, outcome, refusedFor } from './judged.ts';

it('wants the population of a factor to be that of the cost', () => {
  const facts = {
    cost: { value: 10, unit: 'KZT/person', population: 'funding=state' },
    all: 4416,
    state: 539,
  };
  const claim = {
    cost: { fact: 'cost' },
    factor: { fact: 'all', population: 'funding=all' },
    matching: 'state',
  };
  const found = judged(facts, 'scope', { ...claim, instead: { product: ['state', 'cost'] } });
  expect([found.verdict, found.expected, found.computed]).toEqual(['inconsistent', 539, 4416]);
  expect(linesOf(found)).toEqual([
    'funding=state ≠ funding=all',
    '539 / 4416 = 12.2056 %',
    '4416 − 539 = 3877 (87.7944 %)',
    '539 × 10 = 5390',
  ]);
  const same = { ...claim, factor: { fact: 'state', population: 'funding=state' } };
  expect(judged(facts, 'scope', same).verdict).toBe('consistent');
  expect(refusedFor(facts, 'scope', { ...claim, factor: { fact: 'all' } })).toMatchObject({
    code: 'population-missing',
    params: { cell: 'all' },
  });
  expect(judged({ ...facts, all: null }, 'scope', claim).verdict).toBe('not_checkable');
});

it('finds a number that grows surer without evidence', () => {
  const facts = {
    a: { value: 30, unit: 'percent' },
    b: { value: '0.3', unit: 'fraction' },
    c: { value: 31, unit: 'percent' },
  };
  const uses = (...labels: string[]) => ({
    uses: labels.map((label, at) => ({ fact: at === 0 ? 'a' : 'b', label })),
  });
  expect(outcome(facts, 'modality', uses('assumed', 'estimated', 'asserted'))).toEqual([
    'inconsistent',
    'assumed',
    'asserted',
    null,
  ]);
  expect(outcome(facts, 'modality', uses('assumed', 'estimated'))[0]).toBe('inconsistent');
  expect(outcome(facts, 'modality', uses('measured', 'assumed'))).toEqual([
    'consistent',
    'measured',
    'assumed',
    null,
  ]);
  expect(outcome(facts, 'modality', uses('measured', 'asserted'))[0]).toBe('consistent');
  const other = judged(facts, 'modality', {
    uses: [
      { fact: 'a', label: 'assumed' },
      { fact: 'c', label: 'measured' },
    ],
  });
  expect([other.verdict, other.reasons[0]]).toEqual(['not_applicable', 'quantity-differs:c']);
  expect(
    judged({ ...facts, b: { value: null, unit: '1' } }, 'modality', uses('assumed', 'measured')).verdict,
  ).toBe('not_checkable');
});

it.each([
  ['majority', ['50', 'inconsistent'], ['50.1', 'consistent'], ['41', 'inconsistent'], ['100', 'consistent']],
  [
    'a-third',
    ['29.9', 'inconsistent'],
    ['30', 'consistent'],
    ['36.7', 'consistent'],
    ['36.8', 'inconsistent'],
  ],
  [
    'one-in-four',
    ['22.4', 'inconsistent'],
    ['22.5', 'consistent'],
    ['27.5', 'consistent'],
    ['27.6', 'inconsistent'],
  ],
  ['few', ['0', 'consistent'], ['19.9', 'consistent'], ['20', 'inconsistent']],
])('knows what share “%s” stands for', (word, ...cases) => {
  for (const [value, verdict] of cases) {
    expect(judged({ a: { value, unit: 'percent' } }, 'wording', { fact: 'a', word }).verdict, value).toBe(
      verdict,
    );
  }
});

it('lets a claim say what its word means', () => {
  const facts = (value: number) => ({ a: { value, unit: 'percent' } });
  const claim = { fact: 'a', word: 'few', means: { from: 10, to: 15 } };
  const verdicts = [9, 10, 15, 16].map((value) => judged(facts(value), 'wording', claim).verdict);
  expect(verdicts).toEqual(['inconsistent', 'consistent', 'consistent', 'inconsistent']);
  expect(judged({ a: { value: null, unit: 'percent' } }, 'wording', claim).verdict).toBe('not_checkable');
  expect(judged(facts(9), 'wording', claim).expected).toBe('10 … 15');
});

it('checks the numbers of a text against what is there', () => {
  const facts = { said: 4, is: 7, 'T.1.a': 1, 'T.1.b': 2 };
  expect(outcome(facts, 'cross_reference', { form: 'number', actual: 'is', stated: 'said' })).toEqual([
    'inconsistent',
    7,
    4,
    null,
  ]);
  expect(outcome(facts, 'cross_reference', { form: 'cell', cell: 'T.1.a', stated: 'said' })).toEqual([
    'inconsistent',
    1,
    4,
    null,
  ]);
  const absent = judged(facts, 'cross_reference', { form: 'cell', cell: 'T.2.a', stated: 'said' });
  expect([absent.verdict, absent.computed, absent.reasons]).toEqual([
    'not_checkable',
    'absent',
    ['absent-cell:T.2.a'],
  ]);
  expect(outcome(facts, 'count', { stated: 'said', items: ['T.1.*'] })).toEqual(['inconsistent', 4, 2, null]);
  expect(outcome({ ...facts, said: 2 }, 'count', { stated: 'said', items: ['T.1.*'] })[0]).toBe('consistent');
  expect(outcome(facts, 'count', { stated: 'said', items: { named: ['x', 'y', 'z', 'w'] } })[0]).toBe(
    'consistent',
  );
  expect(judged({ said: null }, 'count', { stated: 'said', items: { named: [] } }).verdict).toBe(
    'not_checkable',
  );
});

it('judges the tags that a person set, and says so', () => {
  const label = (...labels: string[]) => ({ labels: labels.map((each) => ({ locator: 'L', label: each })) });
  expect(outcome({}, 'label', label('Asia', 'Asia'))[0]).toBe('consistent');
  expect(outcome({}, 'label', label('Asia', 'South-East Asia'))).toEqual([
    'inconsistent',
    'Asia',
    'Asia | South-East Asia',
    null,
  ]);
  expect(outcome({}, 'reference', { form: 'cited', listed: 4, cited: [1, 3, 9] })).toEqual([
    'inconsistent',
    4,
    '2; ∅ 2, 4',
    null,
  ]);
  expect(outcome({}, 'reference', { form: 'cited', listed: 2, cited: [1, 2] })).toEqual([
    'consistent',
    2,
    2,
    null,
  ]);
  const entries = (...works: string[]) => ({
    form: 'distinct',
    entries: works.map((work, at) => ({ locator: `REF.${at}`, work })),
  });
  expect(outcome({}, 'reference', entries('a', 'b', 'a'))).toEqual([
    'inconsistent',
    'distinct',
    'same',
    null,
  ]);
  expect(outcome({}, 'reference', entries('a', 'b'))[0]).toBe('consistent');
  const places = [{ locator: 'A' }, { locator: 'B', quote: 'the same' }];
  expect(judged({}, 'duplicate_text', { places, alike: 'identical' }).verdict).toBe('inconsistent');
  expect(judged({}, 'duplicate_text', { places, alike: 'different' }).reasons).toEqual(['read-by-a-person']);
});

it('finds opposite statements and confirmations that compare with nothing', () => {
  const claim = (...statements: object[]) => ({
    form: 'statements',
    statements: statements.map((each) => ({ locator: 'L', subject: 'a', ...each })),
  });
  const verdict = (...statements: object[]) => judged({}, 'logic', claim(...statements)).verdict;
  expect(verdict({ says: 'asserts' }, { says: 'denies' })).toBe('inconsistent');
  expect(verdict({ says: 'asserts' }, { says: 'denies', subject: 'b' })).toBe('consistent');
  expect(verdict({ says: 'asserts' }, { says: 'asserts' })).toBe('consistent');
  expect(verdict({ says: 'asserts' }, { says: 'confirms', comparisonGroup: false })).toBe('inconsistent');
  expect(verdict({ says: 'asserts' }, { says: 'confirms' })).toBe('inconsistent');
  expect(verdict({ says: 'asserts' }, { says: 'confirms', comparisonGroup: true })).toBe('consistent');
});

it('wants three pairs of years before two series can go together', () => {
  const years = (name: string, ...periods: string[]) =>
    Object.fromEntries(periods.map((period) => [`${name}.${period}.x`, { value: 1, period }]));
  const reasons = (...right: string[]) =>
    judged({ ...years('A', '1', '2', '3'), ...years('B', ...right) }, 'logic', {
      form: 'correlation',
      left: ['A.*.x'],
      right: ['B.*.x'],
    }).reasons;
  expect(reasons('1', '2')).toEqual(['no-paired-series:2']);
  expect(reasons('1', '2', '3')).toEqual(['coefficient-not-published:3']);
});

it('gives no share of nobody', () => {
  const facts = { cost: { value: 10, unit: 'KZT/person', population: 'funding=state' }, all: 0, state: 0 };
  const claim = {
    cost: { fact: 'cost' },
    factor: { fact: 'all', population: 'funding=all' },
    matching: 'state',
  };
  expect(linesOf(judged(facts, 'scope', claim))).toEqual(['funding=state ≠ funding=all']);
});

it('orders the labels of certainty', () => {
  const facts = { a: 30, b: 30 };
  const verdict = (first: string, second: string) =>
    judged(facts, 'modality', {
      uses: [
        { fact: 'a', label: first },
        { fact: 'b', label: second },
      ],
    }).verdict;
  expect(verdict('estimated', 'measured')).toBe('inconsistent');
  expect(verdict('asserted', 'measured')).toBe('consistent');
  expect(verdict('estimated', 'assumed')).toBe('consistent');
});

it.each([
  ['majority', '>50'],
  ['a-third', '30 … 36.7'],
  ['one-in-four', '22.5 … 27.5'],
  ['few', '<20'],
])('says what “%s” is taken for', (word, range) => {
  expect(judged({ a: { value: 1, unit: 'percent' } }, 'wording', { fact: 'a', word }).expected).toBe(range);
});
