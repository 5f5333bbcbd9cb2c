import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceLadder } from '../../../src/core/obligation/evidence.ts';
import { balance } from './balance.ts';

type Value<Of> = Of extends fc.Arbitrary<infer Given> ? Given : never;

const day = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10));
const places = ['astana', 'almaty', 'karaganda', 'abroad'];
const period = fc.tuple(day, day).map((days) => days.toSorted());

const eventOf = (kinds: fc.Arbitrary<string>) =>
  fc.record({
    kind: kinds,
    dates: period,
    place: fc.constantFrom(...places, null),
    remote: fc.boolean(),
    sector: fc.constantFrom('state', 'private'),
    evidence: fc.constantFrom(...evidenceLadder),
    months: fc.option(fc.integer({ min: 0, max: 24 }), { nil: null }),
  });
type Event = Value<ReturnType<typeof eventOf>>;
const written = ({ dates: [from, to], ...event }: Event) => ({ ...event, from, to });

const work = eventOf(fc.constantFrom('work', 'contribution', 'holiday'));
const pause = eventOf(fc.constantFrom('military', 'parental'));
const events = fc.array(fc.oneof(work, pause), { maxLength: 8 });

const fraction = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
const rule = fc.record({
  term: fc.constantFrom(
    [{ months: 36 }],
    [{ when: { place: ['astana', 'almaty'] }, months: 60 }, { months: 36 }],
    [{ months: { times: 2, of: 'studyMonths' } }],
  ),
  reduce: fc.constantFrom(
    [],
    [{ when: 'ownGrant', months: 12 }],
    [{ when: 'goodResult', months: 12, from: '2025-07-13' }],
  ),
  credit: fc
    .tuple(fraction, fraction, fraction)
    .map(([one, other, rest]) => [
      { when: { place: 'karaganda' }, fraction: one },
      { when: { place: 'karaganda', sector: 'state' }, fraction: other },
      { when: { remote: true }, fraction: 0 },
      { fraction: Math.max(rest, 0.05) },
    ]),
  pauses: fc.constant(['military', 'parental']),
  evidence: fc.constantFrom(...evidenceLadder),
  substitution: fc.constantFrom(0, 0.25, 1),
  refund: fc.record({
    mode: fc.constantFrom('none', 'pro-rata', 'full'),
    share: fraction,
    penalty: fraction,
  }),
});
const facts = fc.record({
  level: fc.constantFrom('bachelor', 'master'),
  place: fc.constantFrom(...places),
  ownGrant: fc.boolean(),
  goodResult: fc.boolean(),
  studyMonths: fc.integer({ min: 0, max: 60 }),
  start: day,
  grant: fc.integer({ min: 0, max: 50_000_000 }),
});
const given = fc.record({ rule, facts, events, asOf: day });
const find = ({ events: list, ...others }: Value<typeof given>) =>
  balance({ ...others, events: list.map(written) });
const runs = { numRuns: 500 };

describe('a balance', () => {
  it('never rises by work or a contribution', () => {
    fc.assert(
      fc.property(given, work, (one, more) => {
        expect(find({ ...one, events: [...one.events, more] }).balance).toBeLessThanOrEqual(
          find(one).balance,
        );
      }),
      runs,
    );
  });

  it('never rises by better evidence', () => {
    fc.assert(
      fc.property(given, work, fc.nat(3), (one, event, rung) => {
        const shown = (evidence: Event['evidence']) =>
          find({ ...one, events: [...one.events, { ...event, evidence }] });
        const better = shown(evidenceLadder[rung] ?? 'self-report');
        expect(better.balance).toBeLessThanOrEqual(shown('self-report').balance);
      }),
      runs,
    );
  });

  it('never falls by a pause', () => {
    fc.assert(
      fc.property(given, pause, (one, more) => {
        const paused = find({ ...one, events: [...one.events, more] });
        expect(paused.balance).toBeGreaterThanOrEqual(find(one).balance);
        expect(paused.monthsPaused).toBeGreaterThanOrEqual(find(one).monthsPaused);
      }),
      runs,
    );
  });

  it('does not depend on the order of recording', () => {
    const plain = ({ lines, ...numbers }: ReturnType<typeof find>) => ({
      ...numbers,
      lines: lines.map(({ event, ...line }) => ({ ...line, isEvent: event !== null })),
    });
    fc.assert(
      fc.property(given, fc.infiniteStream(fc.nat()), (one, keys) => {
        const shuffled = one.events
          .map((event) => [keys.next().value as number, event] as const)
          .toSorted(([left], [right]) => left - right)
          .map(([, event]) => event);
        expect(plain(find({ ...one, events: shuffled }))).toEqual(plain(find(one)));
      }),
      runs,
    );
  });

  it('is the same however a period is cut into adjacent ones', () => {
    const kinds = eventOf(fc.constantFrom('work', 'military')).map((event) => ({ ...event, months: null }));
    fc.assert(
      fc.property(given, kinds, day, (one, whole, cut) => {
        const [from = '', to = ''] = whole.dates;
        fc.pre(cut > from && cut <= to);
        const before = new Date(Date.parse(cut) - 86_400_000).toISOString().slice(0, 10);
        const { lines: _, ...uncut } = find({ ...one, events: [...one.events, whole] });
        const parts = [
          { ...whole, dates: [from, before] },
          { ...whole, dates: [cut, to] },
        ];
        expect(find({ ...one, events: [...one.events, ...parts] })).toMatchObject(uncut);
      }),
      runs,
    );
  });

  it('is what its lines add up to, and what is owed less what is counted', () => {
    fc.assert(
      fc.property(given, (one) => {
        const found = find(one);
        const tenths = (months: number) => Math.round(months * 10);
        expect(found.lines.reduce((sum, { months }) => sum + tenths(months), 0)).toBe(tenths(found.balance));
        expect(tenths(found.balance)).toBe(tenths(found.monthsOwed) - tenths(found.monthsCredited));
        expect(found.balance).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('asks back between nothing and the grant with its penalty', () => {
    fc.assert(
      fc.property(given, (one) => {
        const { refund, balance: left } = find(one);
        const { share, penalty } = one.rule.refund;
        expect(refund).toBeGreaterThanOrEqual(0);
        expect(refund).toBeLessThanOrEqual(one.facts.grant * share * (1 + penalty) + 0.01);
        expect(left > 0 || refund === 0).toBe(true);
      }),
      runs,
    );
  });
});
