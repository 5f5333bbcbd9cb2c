import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnFact, type FollowedAlumnus } from '../../../src/core/alumni/return-fact.ts';
import { outcomeStates } from '../../../src/core/alumni/outcome.ts';
import { addDays } from '../../../src/core/basics/add-days.ts';
import { evidenceLadder } from '../../../src/core/obligation/evidence.ts';

type Fact = FollowedAlumnus['outcomes'][number];

const fact = (given: Partial<Fact> & Pick<Fact, 'state' | 'knownBy' | 'seenOn'>): Fact => ({
  ...{ id: `out_${given.state}_${given.knownBy}`, knownAfter: null, evidence: 'self-report' },
  ...{ status: 'stands', recordedAt: '2027-01-01T00:00:00Z' },
  ...given,
});
const alumnus = (
  outcomes: readonly Fact[],
  followUps: FollowedAlumnus['followUps'] = [],
): FollowedAlumnus => ({
  ...{ id: 'alu_1', callId: 'call_1', endedOn: '2026-01-31', level: 'master', country: 'DEU', field: null },
  ...{ region: 'europe', funding: 'state', lot: null, followUps, outcomes },
});

test('who studied abroad for a year and came home has both days, and is where he was at each wave', () => {
  const found = returnFact(
    alumnus([
      fact({ state: 'study-abroad', knownBy: '2026-03-01', knownAfter: '2026-02-01', seenOn: '2026-08-10' }),
      fact({
        ...{ state: 'returned', knownAfter: '2026-06-30', knownBy: '2027-01-31', seenOn: '2027-02-10' },
        evidence: 'official-file',
      }),
    ]),
  );
  // Seen abroad on 10 August, later than the file says: 191 days; back by 31 January a year on: 365 days.
  expect(found).toMatchObject({
    ...{ cohort: 2026, awayDays: 191, returnDays: 365, returnEvidence: 'official-file' },
    ...{
      firstState: 'study-abroad',
      firstAfterDays: 1,
      firstByDays: 29,
      lastState: 'returned',
      lastDays: 375,
    },
    at: { 6: 'study-abroad', 12: 'returned', 36: 'returned', 60: 'returned' },
  });
});

test('between the last day away and the first day at home nobody knows', () => {
  const late = fact({ state: 'returned', knownAfter: null, knownBy: '2027-05-31', seenOn: '2027-05-31' });
  expect(returnFact(alumnus([late])).at).toEqual({ 6: null, 12: null, 36: 'returned', 60: 'returned' });
  const after = { ...late, knownAfter: '2026-09-30' };
  // The last day of July is six months later; that he was away then is known, where is not.
  expect(returnFact(alumnus([after])).at).toMatchObject({ 6: 'away', 12: null });
});

test('who died away has not returned, of the time before his death nobody knows', () => {
  const found = returnFact(
    alumnus([
      fact({ state: 'dead', knownBy: '2026-10-01', seenOn: '2026-10-01', evidence: 'official-file' }),
    ]),
  );
  expect(found).toMatchObject({
    deathDays: 243,
    returnDays: null,
    awayDays: null,
    at: { 6: null, 12: 'dead', 60: 'dead' },
  });
});

test('the stronger of two that contradict holds, the newer where they are as strong, and nothing that does not stand', () => {
  const away = fact({ state: 'work-abroad', knownBy: '2026-02-01', seenOn: '2027-06-01' });
  const home = fact({ state: 'returned', knownBy: '2026-05-01', seenOn: '2026-08-01' });
  const strong = { ...home, evidence: 'employer-letter' } as const;
  expect(returnFact(alumnus([away, strong]))).toMatchObject({
    lastState: 'returned',
    at: { 12: 'returned' },
  });
  const newer = { ...home, recordedAt: '2027-02-01T00:00:00Z' };
  expect(returnFact(alumnus([away, newer])).returnDays).toBe(90);
  expect(returnFact(alumnus([{ ...away, recordedAt: '2027-03-01T00:00:00Z' }, newer])).returnDays).toBeNull();
  for (const status of ['to-check', 'replaced', 'refused', 'undone'] as const)
    expect(returnFact(alumnus([{ ...strong, status }]))).toMatchObject({ lastState: null, at: { 60: null } });
});

test('an answer is late where the first one came after a reminder', () => {
  const asked = (reminders: number, answeredAt: string | null) =>
    ({ status: answeredAt === null ? 'closed' : 'answered', reminders, answeredAt }) as const;
  const of = (...followUps: FollowedAlumnus['followUps']) => {
    const { invited, answered, late } = returnFact(alumnus([], followUps));
    return [invited, answered, late];
  };
  expect(of()).toEqual([false, false, false]);
  expect(of(asked(3, null))).toEqual([true, false, false]);
  expect(of(asked(3, null), asked(0, '2027-02-01T00:00:00Z'))).toEqual([true, true, false]);
  expect(of(asked(0, '2027-02-01T00:00:00Z'), asked(1, '2026-08-20T00:00:00Z'))).toEqual([true, true, true]);
});

test('whatever is known, the order in which it is told does not matter, and home is never before away', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-31', days));
  const any = fc
    .record({
      state: fc.constantFrom(...outcomeStates),
      days: fc.tuple(day, day, day),
      hasStart: fc.boolean(),
      evidence: fc.constantFrom(...evidenceLadder),
      recordedAt: fc.constantFrom('2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z'),
      id: fc.uuid(),
    })
    .map(({ days, hasStart, ...rest }): Fact => {
      const [knownAfter = '', knownBy = '', seenOn = ''] = days.toSorted();
      return {
        ...rest,
        ...{ knownBy, seenOn, status: 'stands' },
        knownAfter: hasStart && knownAfter < knownBy ? knownAfter : null,
      };
    });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 5 }), (facts) => {
      const found = returnFact(alumnus(facts));
      expect(returnFact(alumnus(facts.toReversed()))).toEqual(found);
      if (found.returnDays === null) return;
      expect(found.awayDays ?? -1).toBeLessThan(found.returnDays);
      expect(found.at[60] === 'returned').toBe(found.returnDays <= 1826);
    }),
  );
});
