import exp from '@stdlib/math-base-special-exp';
import { effectiveOverlap, growthRatio } from './absence.ts';
import { ageGroupOf } from './age-groups.ts';
import { vatPartOf } from './annual-flow.ts';
import type { Cohort } from './cohort.ts';
import { nameInputs } from './named-inputs.ts';
import { payrollSize, payrollWriter } from './payroll.ts';
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
 * The cohort's loss (V2 of method.md 2.7) as a function of the fifteen inputs, in currency; several hundred thousand times
 * a second. One pass over the ages serves all levels: with x = (1+g)/(1+r), u = e^(−h), v = e^(−λ), survival S and
 * φ(t) = (u^t − v^t)/(u − v), the sums of x^t·S times 1, u^t, v^t and φ over a stretch of constant flows are all that
 * present values need, and a level that starts δ years later takes the same sums shifted. φ follows the recurrence
 * φ(t+1) = u·φ(t) + v^t, which does not cancel where the two hazards meet. Agrees with `account.ts` to 1e-12 of its parts.
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
  const fading = Float64Array.from({ length: years }, (_, t) => exp(-lambda * t));
  const v = exp(-lambda);
  const stretches = stretchesOf(cohort, firstAge);
  const ends = Int32Array.from(stretches, ({ to }) => to);
  const groups = Int32Array.from(stretches, ({ group }) => group ?? -1);
  const count = stretches.length;
  const size = relativeWages.length;
  const relative = Float64Array.from(relativeWages);

  const wageKeys = [...new Set(cohort.levels.map(({ wage, isMultiplied }) => `${wage} ${isMultiplied}`))];
  const wages = wageKeys.map((key) => cohort.levels.find((one) => `${one.wage} ${one.isMultiplied}` === key));
  const wageOf = Float64Array.from(wages, (one) => one?.wage ?? 0);
  const isMultiplied = Uint8Array.from(wages, (one) => (one?.isMultiplied === true ? 1 : 0));
  const levels = cohort.levels.map((one) => ({
    participants: one.participants,
    delay: one.startAge - firstAge,
    first: stretches.findIndex(({ from }) => from === one.startAge - firstAge),
    flowAt: wageKeys.indexOf(`${one.wage} ${one.isMultiplied}`) * size,
    perAlive: 1 / (alive[one.startAge - firstAge] ?? 0),
    perFading: 1 / (fading[one.startAge - firstAge] ?? 0),
  }));

  const pay = payrollWriter(law);
  const paid = new Float64Array(payrollSize);
  const present = new Float64Array(count);
  const staying = new Float64Array(count);
  const faded = new Float64Array(count);
  const gone = new Float64Array(count);
  const flows = new Float64Array(wageKeys.length * size);
  const premiums = new Float64Array(wageKeys.length * size);
  const pensionRate = switches.employerPension ? 1 : 0;
  const fundRate = switches.socialFunds ? 1 : 0;

  /** Budget and funds of one month, formal and informal work together, before employment. */
  const contribution = (wage: number, phi: number, vatPart: number): number => {
    pay(wage, paid);
    const [, vosms = 0, pit = 0, net = 0, so = 0, osms = 0, opvr = 0, socialTax = 0] = paid;
    const funds = fundRate * (so + osms + vosms + pensionRate * opvr);
    return phi * (pit + socialTax + funds + vatPart * net) + (1 - phi) * vatPart * wage;
  };

  return (inputs) => {
    const { wm, g, r, e, phi, G, kappa, theta, p1, p0, h, omega, pi, m, rem } = nameInputs(inputs, lambda);
    const vatPart = vatPartOf(law, kappa, theta);
    const x = (1 + g) / (1 + r);
    const u = exp(-h);

    let xt = 1;
    let ut = 1;
    let phit = 0;
    let t = 0;
    for (let at = 0; at < count; at += 1) {
      const end = ends[at] ?? 0;
      let [one, other, third, fourth] = [0, 0, 0, 0];
      for (; t < end; t += 1) {
        const weight = xt * (alive[t] ?? 0);
        const vt = fading[t] ?? 0;
        one += weight;
        other += weight * ut;
        third += weight * vt;
        fourth += weight * phit;
        xt *= x;
        phit = u * phit + vt;
        ut *= u;
      }
      present[at] = one;
      staying[at] = other;
      faded[at] = third;
      gone[at] = fourth;
    }

    for (let wage = 0; wage < wageOf.length; wage += 1) {
      const base = (wageOf[wage] ?? 0) * (isMultiplied[wage] === 1 ? wm : 1);
      for (let group = 0; group < size; group += 1) {
        const gross = base * (relative[group] ?? 0);
        const before = contribution(gross, phi, vatPart);
        flows[wage * size + group] = 12 * e * before;
        premiums[wage * size + group] = 12 * e * (contribution(gross * (1 + pi), phi, vatPart) - before);
      }
    }

    const leaving = p0 * lambda * v * growthRatio(lambda - h);
    const stillLeaving = (1 - p1) * (1 - effectiveOverlap(omega, p1, p0)) * leaving;
    let loss = 0;
    for (const level of levels) {
      let xd = 1;
      let ud = 1;
      let phid = 0;
      for (let year = 0; year < level.delay; year += 1) {
        phid = u * phid + (fading[year] ?? 0);
        xd *= x;
        ud *= u;
      }
      const scale = level.perAlive / xd;
      const shift = phid * level.perFading;
      let [lost, premium, absentYears] = [0, 0, 0];
      for (let at = level.first; at < count; at += 1) {
        const stays = (scale * (staying[at] ?? 0)) / ud;
        const leaves = (scale * ((gone[at] ?? 0) - shift * (faded[at] ?? 0))) / ud;
        const absentWith = p1 * stays + stillLeaving * leaves;
        const caused = absentWith - leaving * leaves;
        absentYears += caused;
        const group = groups[at] ?? -1;
        if (group < 0) lost -= caused * (G + pension);
        else {
          lost += caused * ((flows[level.flowAt + group] ?? 0) - G);
          premium += (scale * (present[at] ?? 0) - absentWith) * (premiums[level.flowAt + group] ?? 0);
        }
      }
      loss += level.participants * (lost - premium - vatPart * rem * absentYears + stateFunded * m);
    }
    return loss;
  };
};
