import { describe, expect, it } from 'vitest';
import {
  deriveValidity,
  wholeSheet,
  type MarkedApplicant,
} from '../../../src/core/indicator/validity/derive-validity.ts';
import { sampleMoments } from '../../../src/core/statistics/sample-moments.ts';

/** Forty applicants, the better half selected; the plan foretells, the language does not. */
const applicants: readonly MarkedApplicant[] = Array.from({ length: 40 }, (_none, at) => {
  const plan = at / 40;
  const language = ((at * 17) % 40) / 40;
  const isSelected = at >= 20;
  return {
    marks: { plan, language, [wholeSheet]: (plan + language) / 2 },
    isSelected,
    achieved: isSelected ? Math.min(1, plan + (at % 3) / 20) : null,
    hasReturned: isSelected && at < 30 ? at % 2 === 0 : null,
  };
});
const derived = deriveValidity(applicants, ['plan', 'language', 'unused']);
const [results, back] = derived.outcomes;

describe('what selection foretold', () => {
  it('is asked of the selected whose outcome is known', () => {
    expect(derived).toMatchObject({ applicants: 40, selected: 20 });
    expect(results).toMatchObject({ outcome: 'results', known: 20 });
    expect(back).toMatchObject({ outcome: 'return', known: 10 });
    expect(back?.criteria[0]?.observed).toMatchObject({ n: 10, nMissing: 10 });
  });

  it('is told for each criterion that was marked, the whole sheet last', () => {
    expect(results?.criteria.map(({ criterion }) => criterion)).toEqual(['plan', 'language', wholeSheet]);
  });

  it('is corrected by the spread of all applicants', () => {
    const spread = (from: number) =>
      sampleMoments(Float64Array.from(applicants.slice(from), ({ marks }) => marks['plan'] ?? 0)).sd;
    expect(results?.criteria[0]?.widening).toBeCloseTo(spread(0) / spread(20), 12);
    const { observed, corrected } = results?.criteria[0] ?? {};
    expect(corrected?.value ?? 0).toBeGreaterThan(observed?.value ?? 1);
    expect(results?.criteria[0]?.warnings).toEqual(['small-n']);
  });

  it('is not told of fewer than ten', () => {
    const few = deriveValidity(
      applicants.map((one, at) => ({ ...one, achieved: at < 29 ? one.achieved : null })),
      ['plan'],
    );
    expect(few.outcomes[0]).toMatchObject({ outcome: 'results', known: 9 });
    for (const { observed, corrected, widening } of few.outcomes[0]?.criteria ?? []) {
      expect(observed).toMatchObject({ value: null, lower: null, upper: null, reasons: ['too-few-people'] });
      expect(corrected.value).toBeNull();
      expect(widening).toBeNull();
    }
  });

  it('stays silent without anybody', () => {
    expect(deriveValidity([], ['plan'])).toEqual({
      applicants: 0,
      selected: 0,
      outcomes: [
        { outcome: 'results', known: 0, criteria: [] },
        { outcome: 'return', known: 0, criteria: [] },
      ],
    });
  });
});
