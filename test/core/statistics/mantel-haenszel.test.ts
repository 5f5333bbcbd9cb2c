import { expect, it } from 'vitest';
import { mantelHaenszel } from '../../../src/core/statistics/mantel-haenszel.ts';
import { logRank } from '../../../src/core/statistics/survival/log-rank.ts';

it('is the log-rank test, with a stratum for each time', () => {
  // Times 1 to 4: who is at risk and has the event, by group.
  const times = Float64Array.of(1, 2, 3, 4, 1, 3, 5, 6);
  const events = Uint8Array.of(1, 1, 1, 0, 0, 1, 1, 1);
  const group = Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1);
  const strata = [...new Set(times)].map((time) => {
    const count = (wanted: number, isEvent: boolean): number =>
      [...times.keys()].filter(
        (at) =>
          group[at] === wanted &&
          (isEvent ? times[at] === time && events[at] === 1 : (times[at] ?? 0) >= time),
      ).length;
    return [count(1, true), count(1, false), count(0, true), count(0, false)] as const;
  });
  expect(mantelHaenszel(strata).pValue.value).toBeCloseTo(
    logRank(times, events, group).pValue.value ?? 0,
    12,
  );
});

it('has in one stratum the plain difference and its plain variance', () => {
  const { difference } = mantelHaenszel([[12, 40, 30, 60]]);
  expect(difference.value).toBeCloseTo(0.3 - 0.5, 12);
  const spread = 1.959963984540054 * Math.sqrt((0.3 * 0.7) / 40 + (0.5 * 0.5) / 60);
  expect(difference.lower).toBeCloseTo(-0.2 - spread, 12);
  expect(difference.upper).toBeCloseTo(-0.2 + spread, 12);
});

it('has nothing to compare without both groups, or where all are alike', () => {
  for (const strata of [[], [[1, 2, 0, 0]], [[2, 2, 3, 3]]] as const)
    expect(mantelHaenszel(strata).pValue).toMatchObject({ value: null, reasons: ['nothing-to-compare'] });
});
