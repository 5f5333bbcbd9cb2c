import { describe, expect, it } from 'vitest';
import { readObligationCase } from '../../../src/core/obligation/read-obligation-case.ts';
import { balance } from './balance.ts';

const facts = {
  level: 'master',
  place: 'astana',
  ownGrant: false,
  goodResult: false,
  start: '2024-01-01',
  grant: 3600,
};
const rule = { term: [{ months: 36 }], pauses: ['military', 'parental'], refund: 'pro-rata' };
const work = (from: string, to: string | null, more = {}) => ({
  kind: 'work',
  from,
  to,
  evidence: 'employer-letter',
  ...more,
});
const of = (events: readonly object[], more: object = {}, asOf = '2026-12-31') =>
  balance({ rule: { ...rule, ...more }, facts, events, asOf });

describe('months', () => {
  it.each([
    ['2024-01-01', '2024-12-31', 12],
    ['2024-01-01', '2025-01-01', 12],
    ['2024-01-15', '2025-01-14', 12],
    ['2024-02-01', '2024-02-29', 1],
    ['2024-01-31', '2024-02-28', 1],
    ['2024-04-01', '2024-04-15', 0.5],
    ['2024-04-01', '2024-04-01', 0],
    ['2024-04-01', '2024-04-03', 0.1],
  ])('from %s to %s are %d', (from, to, months) => expect(of([work(from, to)]).monthsCredited).toBe(months));

  it('are those up to the day of the balance and from the start', () => {
    expect(of([work('2023-01-01', null)], {}, '2024-06-30').monthsCredited).toBe(6);
    const found = of([work('2022-01-01', '2023-12-31')], {}, '2024-06-30');
    expect(found.lines.at(-1)).toMatchObject({ code: 'outside-clock', months: 0 });
    expect(of([], {}, '2020-01-01').balance).toBe(36);
  });
});

describe('credit', () => {
  const credit = [
    { when: { place: 'abroad' }, fraction: 0 },
    { when: { sector: 'private' }, fraction: 0.5 },
    { when: {}, fraction: 1 },
  ];

  it('counts overlapping work once, by the best fraction', () => {
    const events = [
      work('2024-01-01', '2024-12-31', { sector: 'private' }),
      work('2024-07-01', '2025-06-30', { sector: 'state' }),
    ];
    const found = of(events, { credit });
    expect(found.monthsCredited).toBe(15);
    expect(found.lines.slice(1).map(({ months, event }) => [event, months])).toEqual([
      [0, -3],
      [1, -12],
    ]);
  });

  it('gives the least of two clauses that are not narrower than each other', () =>
    expect(
      of([work('2024-01-01', '2024-12-31', { sector: 'private', place: 'Abroad' })], { credit })
        .monthsCredited,
    ).toBe(0));

  it('demands evidence where the rule does', () => {
    const found = of([work('2024-01-01', '2024-12-31')], { evidence: 'pension-months' });
    expect(found.lines.at(-1)).toMatchObject({ code: 'evidence-too-weak', months: 0 });
    expect(
      of([work('2024-01-01', '2024-12-31', { evidence: 'official file' })], { evidence: 'pension' }).balance,
    ).toBe(24);
  });

  it('grades evidence by clauses', () => {
    const graded = [
      { when: { evidence: { atMost: 'employer-letter' } }, fraction: 0.5 },
      { when: {}, fraction: 1 },
    ];
    expect(of([work('2024-01-01', '2024-12-31')], { credit: graded }).monthsCredited).toBe(6);
    expect(
      of([work('2024-01-01', '2024-12-31', { evidence: 'pension-months' })], { credit: graded })
        .monthsCredited,
    ).toBe(12);
  });

  it('gives nothing for work abroad, nor for remote work from an unnamed place, unless a clause says so', () => {
    const codes = (events: readonly object[], more = {}) =>
      of(events, more)
        .lines.map(({ code }) => code)
        .slice(1);
    expect(codes([work('2024-01-01', '2024-12-31', { place: 'abroad' })])).toEqual(['abroad-not-named']);
    expect(codes([work('2024-01-01', '2024-12-31', { remote: true, place: 'berlin' })])).toEqual([
      'remote-not-named',
    ]);
    expect(codes([work('2024-01-01', '2024-12-31', { remote: true })])).toEqual(['remote-not-named']);
    expect(codes([work('2024-01-01', '2024-12-31', { remote: true, place: 'astana' })])).toEqual(['credit']);
    const half = { credit: [{ when: { remote: true }, fraction: 0.5 }, { fraction: 1 }] };
    expect(
      of([work('2024-01-01', '2024-12-31', { remote: true, place: 'berlin' })], half).monthsCredited,
    ).toBe(6);
  });

  it('leaves the rest whole where a list only takes away, and gives nothing else where it gives', () => {
    const events = [work('2024-01-01', '2024-12-31', { sector: 'state' })];
    expect(of(events, { credit: [{ when: { remote: true }, fraction: 0 }] }).monthsCredited).toBe(12);
    expect(of(events, { credit: [{ when: { sector: 'science' }, fraction: 1 }] }).monthsCredited).toBe(0);
  });

  it('does not know a kind that the rule does not name', () =>
    expect(of([{ ...work('2024-01-01', '2024-12-31'), kind: 'holiday' }]).lines.at(-1)).toMatchObject({
      code: 'kind-not-in-rule',
    }));

  it('stops at what is owed', () => {
    const found = of([work('2024-01-01', '2027-12-31')], {}, '2028-12-31');
    expect(found).toMatchObject({ monthsCredited: 36, balance: 0, refund: 0 });
    expect(found.lines.at(-1)).toMatchObject({ code: 'more-than-owed', months: 12 });
  });
});

describe('pauses, exemption, substitution', () => {
  it('takes paused time out of work', () => {
    const found = of([
      work('2024-01-01', '2024-12-31'),
      work('2024-04-01', '2024-06-30', { kind: 'parental' }),
    ]);
    expect(found).toMatchObject({ monthsCredited: 9, monthsPaused: 3, balance: 27 });
  });

  it('counts pauses that overlap once', () =>
    expect(
      of([
        work('2024-01-01', '2024-12-31', { kind: 'military' }),
        work('2024-10-01', '2025-03-31', { kind: 'parental' }),
      ]).monthsPaused,
    ).toBe(15));

  it('ends with an exemption', () => {
    const events = [work('2024-01-01', '2024-12-31'), { ...work('2025-03-01', null), kind: 'disability' }];
    const found = of(events, { exemptions: ['disability'] });
    expect(found).toMatchObject({ monthsCredited: 12, balance: 0, refund: 0 });
  });

  it('replaces up to the part that the rule allows by agreed contributions', () => {
    const events = [
      work('2024-01-01', '2024-12-31'),
      { kind: 'contribution', from: '2025-02-01', months: 24, place: 'abroad', evidence: 'official-file' },
    ];
    expect(of(events).monthsCredited).toBe(12);
    expect(of(events, { substitution: 0.5 }).monthsCredited).toBe(30);
    expect(of(events, { substitution: 1 }).balance).toBe(0);
  });
});

describe('refund', () => {
  const events = [work('2024-01-01', '2024-12-31')];
  it.each<[unknown, number]>([
    [undefined, 0],
    [null, 0],
    ['none', 0],
    ['pro-rata', 2400],
    [true, 2400],
    [{ type: 'pro-rata', penalty: 0.1 }, 2640],
    [{ proRata: true, penalty: 0 }, 2400],
    [{ penalty: 0.5, share: 0.5 }, 1800],
    ['full', 3600],
    [{ mode: 'full', penalty: 1 }, 7200],
  ])('%o is %d', (refund, amount) => expect(of(events, { refund }).refund).toBe(amount));

  it('is nothing when nothing is left', () =>
    expect(of([work('2024-01-01', '2026-12-31')], { refund: { mode: 'full', penalty: 1 } }).refund).toBe(0));
});

describe('a case', () => {
  const codes = (more: object): readonly string[] => {
    const read = readObligationCase({ rule, facts, events: [], asOf: '2025-01-01', ...more });
    return read.ok ? [] : read.refusal.map(({ code, field }) => `${field}: ${code}`);
  };
  it.each<[object, readonly string[]]>([
    [{}, []],
    [{ events: undefined }, []],
    [{ facts: { ...facts, grant: undefined } }, ['facts.grant: missing']],
    [{ facts: { ...facts, ownGrant: 'yes' } }, ['facts.ownGrant: not-a-flag']],
    [{ asOf: '2025-13-01' }, ['asOf: not-a-day']],
    [{ events: [work('2024-03-01', '2024-02-01')] }, ['events.0.to: ends-before-start']],
    [{ events: [work('2024-03-01', null, { evidence: 'rumour' })] }, ['events.0.evidence: evidence-unknown']],
    [{ event: [] }, [': surplus']],
    [{ rule: undefined }, ['rule: missing']],
    [{ rule: { term: [{ months: 'many' }] } }, ['rule.term.0.months: not-a-number']],
  ])('%o: %o', (more, expected) => expect(codes(more)).toEqual(expected));

  it('is refused where the rule asks for a fact that is not given, or has no term for the facts', () => {
    const ask = (term: readonly object[]) => () =>
      balance({ rule: { term }, facts, events: [], asOf: '2025-01-01' });
    expect(ask([{ months: { times: 2, of: 'studyMonths' } }])).toThrow('fact-missing');
    expect(ask([{ when: { studyMonths: 12 }, months: 3 }, { months: 1 }])).toThrow('fact-missing');
    expect(ask([{ when: { place: 'almaty' }, months: 3 }])).toThrow('term-missing');
    expect(ask([{ months: { times: 2, of: 'place' } }])).toThrow('fact-not-a-number');
  });
});
