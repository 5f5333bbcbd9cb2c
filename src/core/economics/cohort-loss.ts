import exp from '@stdlib/math-base-special-exp';
import { effectiveOverlap, growthRatio } from './absence.ts';
import { ageGroupOf } from './age-groups.ts';
import { vatPartOf } from './annual-flow.ts';
import type { Cohort } from './cohort.ts';
import { contributionOf } from './contribution.ts';
import { lifeSums } from './life-sums.ts';
import { survivalProbability } from './survival.ts';
import type { Switches } from './switches.ts';

interface Stretch {
  /** Years since the first start of work: from (included) to (excluded). */
  readonly from: number;
  readonly to: number;
  /** Age group whose wage is earned; undefined in retirement. */
  readonly group: number | undefined;
}

/** Life cut where somebody starts to work, the wage changes or wages end, so that all flows are constant within a stretch. */
const stretchesOf = ({ levels, lastAge, retirementAge }: Cohort, firstAge: number): readonly Stretch[] => {
  const cuts = new Set([lastAge + 1]);
  for (let age = firstAge; age <= lastAge; age += 1) {
    const isNew =
      age === firstAge ||
      levels.some(({ startAge }) => startAge === age) ||
      (age < retirementAge && ageGroupOf(age) !== ageGroupOf(age - 1)) ||
      (age >= retirementAge && age - 1 < retirementAge);
    if (isNew) cuts.add(age);
  }
  const ages = [...cuts].toSorted((a, b) => a - b);
  return ages.slice(0, -1).map((age, at) => ({
    from: age - firstAge,
    to: (ages[at + 1] ?? age) - firstAge,
    group: age < retirementAge ? ageGroupOf(age) : undefined,
  }));
};

/**
 * The cohort's loss (V2 of docs/cost-model.md) as a function of the fifteen inputs, in currency; about a million times a second.
 * One pass over the ages serves all levels: with x = (1+g)/(1+r), u = e^(−h), v = e^(−λ) and survival S, the `lifeSums` over
 * stretches of constant flows are all that present values need, and a level that starts δ years later takes the same sums
 * shifted. Agrees with `account.ts` to 1e-12 of its parts.
 *
 * Thresholds grow with wages here; fixed ones need `accountOf`, and asking for them throws.
 */
export const cohortLossOf = (cohort: Cohort, switches: Switches): ((inputs: Float64Array) => number) => {
  if (switches.thresholds !== 'growing') throw new Error('Fixed thresholds have no fast form');
  const { law, survival, lastAge, lambda, pension, relativeWages, stateFunded } = cohort;
  const firstAge = Math.min(...cohort.levels.map(({ startAge }) => startAge));
  const years = lastAge - firstAge + 1;
  const alive = Float64Array.from({ length: years }, (_, t) =>
    survivalProbability(survival, firstAge + t, firstAge),
  );
  const v = exp(-lambda);
  const stretches = stretchesOf(cohort, firstAge);
  const ends = Int32Array.from(stretches, ({ to }) => to);
  const groups = Int32Array.from(stretches, ({ group }) => group ?? -1);
  const count = stretches.length;
  const wageKeys = [...new Set(cohort.levels.map(({ wage, isMultiplied }) => `${wage} ${isMultiplied}`))];
  const wages = wageKeys.map((key) => cohort.levels.find((one) => `${one.wage} ${one.isMultiplied}` === key));
  const baseWages = Float64Array.from(
    wages.flatMap((one) => relativeWages.map((relative) => (one?.wage ?? 0) * relative)),
  );
  const isMultiplied = Uint8Array.from(
    wages.flatMap((one) => relativeWages.map(() => (one?.isMultiplied === true ? 1 : 0))),
  );
  const size = baseWages.length;
  const levels = cohort.levels.map((one) => ({
    participants: one.participants,
    first: stretches.findIndex(({ from }) => from === one.startAge - firstAge),
    delay: one.startAge - firstAge,
    flowAt: wageKeys.indexOf(`${one.wage} ${one.isMultiplied}`) * relativeWages.length,
    perAlive: 1 / (alive[one.startAge - firstAge] ?? 0),
    perFading: exp(lambda * (one.startAge - firstAge)),
  }));
  const decays = Float64Array.from({ length: years }, (_, t) => exp(-lambda * t));

  const contribute = contributionOf(law, switches);
  const sums = lifeSums(alive, ends, lambda);
  const { present, staying, faded, gone } = sums;
  const grossWages = new Float64Array(size);
  // What a month of each wage and age group brings, then what the premium of returnees adds to it.
  const flows = new Float64Array(2 * size);

  return (inputs) => {
    const wm = inputs[0] ?? Number.NaN;
    const g = inputs[1] ?? Number.NaN;
    const r = inputs[2] ?? Number.NaN;
    const e = inputs[3] ?? Number.NaN;
    const phi = inputs[4] ?? Number.NaN;
    const G = inputs[5] ?? Number.NaN;
    const p1 = inputs[8] ?? Number.NaN;
    const p0 = inputs[9] ?? Number.NaN;
    const h = inputs[10] ?? Number.NaN;
    const pi = inputs[12] ?? Number.NaN;
    const vatPart = vatPartOf(law, inputs[6] ?? Number.NaN, inputs[7] ?? Number.NaN);
    const x = (1 + g) / (1 + r);
    const u = exp(-h);
    sums.compute(x, u);

    for (let flow = 0; flow < size; flow += 1)
      grossWages[flow] = (baseWages[flow] ?? 0) * (isMultiplied[flow] === 1 ? wm : 1);
    contribute(grossWages, pi, phi, vatPart, flows);
    const perYear = 12 * e;

    const apartness = lambda - h;
    const isNear = apartness < 0.05 && apartness > -0.05;
    const leaving = p0 * lambda * (isNear ? v * growthRatio(apartness) : (u - v) / apartness);
    const stillLeaving = (1 - p1) * (1 - effectiveOverlap(inputs[11] ?? Number.NaN, p1, p0)) * leaving;
    const perAbsentYear = vatPart * (inputs[14] ?? Number.NaN);
    const grant = stateFunded * (inputs[13] ?? Number.NaN);
    let loss = 0;
    for (let index = 0; index < levels.length; index += 1) {
      const level = levels[index];
      if (level === undefined) break;
      const { first, flowAt, delay } = level;
      let xd = 1;
      let ud = 1;
      let phid = 0;
      for (let year = 0; year < delay; year += 1) {
        phid = u * phid + (decays[year] ?? 0);
        xd *= x;
        ud *= u;
      }
      const scale = level.perAlive / xd;
      const away = scale / ud;
      const shift = phid * level.perFading;
      let lost = 0;
      let premium = 0;
      let absentYears = 0;
      for (let at = first; at < count; at += 1) {
        const stays = away * (staying[at] ?? 0);
        const leaves = away * ((gone[at] ?? 0) - shift * (faded[at] ?? 0));
        const absentWith = p1 * stays + stillLeaving * leaves;
        const caused = absentWith - leaving * leaves;
        absentYears += caused;
        const group = groups[at] ?? -1;
        if (group < 0) lost -= caused * (G + pension);
        else {
          lost += caused * (perYear * (flows[flowAt + group] ?? 0) - G);
          premium += (scale * (present[at] ?? 0) - absentWith) * (flows[size + flowAt + group] ?? 0);
        }
      }
      loss += level.participants * (lost - perYear * premium - perAbsentYear * absentYears + grant);
    }
    return loss;
  };
};
