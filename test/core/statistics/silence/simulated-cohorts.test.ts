import { describe, expect, it } from 'vitest';
import { randomSource } from '../../../../src/core/statistics/random-source.ts';
import { inverseProbability } from '../../../../src/core/statistics/silence/inverse-probability.ts';
import { judgeSilence, type AskedStratum } from '../../../../src/core/statistics/silence/judge-silence.ts';
import { manskiBounds } from '../../../../src/core/statistics/silence/manski-bounds.ts';
import { postStratified } from '../../../../src/core/statistics/silence/post-stratified.ts';

const [cohorts, participants, seed] = [200, 2000, 2026];
// Four strata of different size, return and readiness to answer.
const sizes = [0.4, 0.3, 0.2, 0.1];
const returning = [0.75, 0.5, 0.35, 0.2];
const answering = [0.75, 0.55, 0.4, 0.3];

interface Simulated {
  readonly truth: number;
  readonly cells: Uint32Array;
  readonly answers: Uint8Array;
  readonly strata: readonly AskedStratum[];
}

/**
 * Everybody is asked twice. `pull`: how much more readily than others those who returned answer, as a factor of the odds;
 * 1 when strata explain all silence.
 */
const simulate = (number: number, pull: number): Simulated => {
  const source = randomSource(seed, 'input', number);
  const cells = new Uint32Array(participants);
  const answers = new Uint8Array(participants).fill(2);
  const strata = sizes.map(() => ({
    participants: 0,
    known: 0,
    returned: 0,
    late: { known: 0, returned: 0 },
  }));
  let returned = 0;
  for (let person = 0; person < participants; person += 1) {
    let [cell, place] = [0, source.uniform(person, 0, 0)];
    while (cell < sizes.length - 1 && place > (sizes[cell] ?? 0)) place -= sizes[cell++] ?? 0;
    const own = strata[cell];
    if (own === undefined) throw new Error('no such stratum');
    const isBack = source.uniform(person, 0, 1) < (returning[cell] ?? 0);
    const odds = ((answering[cell] ?? 0) / (1 - (answering[cell] ?? 0))) * (isBack ? pull : 1);
    const readiness = odds / (1 + odds);
    // Half of those who will answer at all do so at the first asking; the others are as ready the second time.
    const first = 1 - Math.sqrt(1 - readiness);
    const isEarly = source.uniform(person, 0, 2) < first;
    const isLate = !isEarly && source.uniform(person, 0, 3) < first;
    cells[person] = cell;
    own.participants += 1;
    returned += isBack ? 1 : 0;
    if (!isEarly && !isLate) continue;
    answers[person] = isBack ? 1 : 0;
    own.known += 1;
    own.returned += isBack ? 1 : 0;
    own.late.known += isLate ? 1 : 0;
    own.late.returned += isLate && isBack ? 1 : 0;
  }
  return { truth: returned / participants, cells, answers, strata };
};

const explained = Array.from({ length: cohorts }, (_none, number) => simulate(number, 1));
const unexplained = Array.from({ length: cohorts }, (_none, number) => simulate(cohorts + number, 5));

const boundsOf = ({ strata }: Simulated) =>
  manskiBounds({
    participants,
    known: strata.reduce((sum, one) => sum + one.known, 0),
    returned: strata.reduce((sum, one) => sum + one.returned, 0),
  });
const holds = (lower: number | null, upper: number | null, truth: number): boolean =>
  lower !== null && upper !== null && lower <= truth && truth <= upper;
const coverageOf = (list: readonly Simulated[]): number =>
  list.filter(({ cells, answers, truth }) => {
    const { lower, upper } = inverseProbability(cells, answers).share;
    return holds(lower, upper, truth);
  }).length / list.length;

describe('200 cohorts whose silence depends on return', () => {
  it('always has the truth within the bounds, explained or not', () => {
    for (const one of [...explained, ...unexplained]) {
      const { lower, upper } = boundsOf(one);
      expect(holds(lower, upper, one.truth)).toBe(true);
    }
  });

  it('has the truth in the weighted interval at its rate where strata explain the silence', () => {
    // 95 % of 200, give or take three standard errors of a share.
    const slack = 3 * Math.sqrt((0.95 * 0.05) / cohorts);
    expect(Math.abs(coverageOf(explained) - 0.95)).toBeLessThan(slack);
    const stratified = explained.filter(({ strata, truth }) => {
      const { lower, upper } = postStratified(strata).share;
      return holds(lower, upper, truth);
    });
    expect(Math.abs(stratified.length / cohorts - 0.95)).toBeLessThan(slack);
    // The raw share, which the strata bias, would not do.
    const rawError = explained.reduce(
      (sum, { cells, answers, truth }) => sum + (inverseProbability(cells, answers).raw.value ?? 0) - truth,
      0,
    );
    expect(rawError / cohorts).toBeGreaterThan(0.04);
  });

  it('misses the truth where they do not, and says so', () => {
    expect(coverageOf(unexplained)).toBeLessThan(0.05);
    const verdicts = unexplained.map(({ strata }) => judgeSilence(strata));
    expect(verdicts.filter(({ status }) => status === 'ok')).toEqual([]);
    const caught = verdicts.filter(({ reasons }) => reasons.includes('late-answers-differ'));
    expect(caught.length / cohorts).toBeGreaterThan(0.9);
  });

  it('does not say so without need: at its level of 5 %', () => {
    const verdicts = explained.map(({ strata }) => judgeSilence(strata));
    const alarms = verdicts.filter(({ reasons }) => reasons.includes('late-answers-differ'));
    expect(alarms.length / cohorts).toBeLessThan(0.05 + 3 * Math.sqrt((0.95 * 0.05) / cohorts));
    expect(verdicts.every(({ reasons }) => reasons.includes('answers-differ-by-stratum'))).toBe(true);
  });
});

describe('what is said of silence', () => {
  const stratum: AskedStratum = { participants: 100, known: 60, returned: 36 };
  it('cannot be tested without late answers', () => {
    expect(judgeSilence([stratum])).toMatchObject({
      n: 60,
      nMissing: 40,
      status: 'bounded',
      reasons: ['explanation-untested'],
      unknownShare: 0.4,
    });
  });
  it('allows no point estimate beyond half unknown, or without anybody', () => {
    expect(judgeSilence([{ ...stratum, known: 50, returned: 30 }]).status).toBe('bounded');
    expect(judgeSilence([{ ...stratum, known: 49, returned: 30 }])).toMatchObject({
      status: 'suppressed',
      reasons: ['silence-above-half', 'explanation-untested'],
    });
    expect(judgeSilence([{ ...stratum, known: 0, returned: 0 }])).toMatchObject({
      status: 'suppressed',
      reasons: ['nobody-known'],
    });
    expect(judgeSilence([])).toMatchObject({ status: 'suppressed', unknownShare: null });
  });
  it('is content with many late answers like the others, not with few', () => {
    const many = {
      participants: 20_000,
      known: 16_000,
      returned: 8000,
      late: { known: 6000, returned: 3010 },
    };
    expect(judgeSilence([many])).toMatchObject({ status: 'ok', reasons: [] });
    expect(judgeSilence([{ ...stratum, late: { known: 10, returned: 6 } }])).toMatchObject({
      status: 'bounded',
      reasons: ['too-few-late-answers'],
    });
  });
  it('needs no explanation when everybody is known', () => {
    expect(judgeSilence([{ participants: 60, known: 60, returned: 36 }])).toMatchObject({
      status: 'ok',
      reasons: [],
    });
  });
  it('throws on late answers that are more than all answers', () => {
    expect(() => judgeSilence([{ ...stratum, late: { known: 61, returned: 0 } }])).toThrow(RangeError);
  });
});
