import { payrollSize, payrollWriter } from './payroll.ts';
import type { PayrollLaw } from './payroll-law.ts';
import type { Switches } from './switches.ts';

/** The gross wages at which some line of the payroll bends, ascending: between two of them all amounts are straight. */
const bendsOf = (law: PayrollLaw, amountsAt: (gross: number) => Float64Array): readonly number[] => {
  const [opvMost, vosmsMost] = [law.opvCap * law.mmw, law.vosmsCap * law.mmw];
  const caps = [opvMost, vosmsMost, law.osmsCap * law.mmw, law.opvrCap * law.mmw, law.mmw];
  /** Where the wage less its contributions at these rates, each up to its cap, reaches a height. */
  const reaching = (height: number, parts: readonly (readonly [number, number])[]): readonly number[] =>
    // One of the caps may be passed already: each case is a straight line, and the right one is where it says so.
    [...Array(2 ** parts.length).keys()].flatMap((passed) => {
      const isPassed = (at: number): boolean => ((passed >> at) & 1) === 1;
      const fixed = parts.reduce((sum, [rate, most], at) => sum + (isPassed(at) ? rate * most : 0), 0);
      const slope = parts.reduce((left, [rate], at) => left - (isPassed(at) ? 0 : rate), 1);
      const gross = (height + fixed) / slope;
      return parts.every(([, most], at) => isPassed(at) === gross > most) ? [gross] : [];
    });
  const pension = [law.opv, opvMost] as const;
  const taxed = [pension, [law.vosms, vosmsMost] as const];
  const deduction = law.deduction * law.mci;
  const heights = [
    deduction,
    law.socialTaxFloor * law.mci,
    ...(law.pitThreshold === undefined ? [] : [deduction + (law.pitThreshold * law.mci) / 12]),
  ];
  const known = [
    0,
    ...caps,
    ...[law.soFloor, law.soCeiling].flatMap((times) => reaching(times * law.mmw, [pension])),
    ...heights.flatMap((height) => reaching(height, taxed)),
  ].toSorted((a, b) => a - b);
  if (!law.socialTaxLessSo) return known;
  // Social insurance may take the whole social tax away: that happens somewhere between two of the bends.
  const taxLess = (gross: number): number => {
    const amounts = amountsAt(gross);
    const rest = gross - (amounts[0] ?? 0) - (amounts[1] ?? 0);
    return law.socialTax * Math.max(rest, law.socialTaxFloor * law.mci) - (amounts[4] ?? 0);
  };
  const crossings = known.flatMap((low, at) => {
    const high = known[at + 1] ?? 2 * low + 1;
    const [from, to] = [taxLess(low === 0 ? Number.MIN_VALUE : low), taxLess(high)];
    return from * to < 0 ? [low + ((high - low) * from) / (from - to)] : [];
  });
  return [...known, ...crossings].toSorted((a, b) => a - b);
};

/**
 * Writes what a month at each gross wage brings into out[0 …], and what a raise (a fraction, ≥ −1) adds to it into
 * out[wages.length …]. Currency a month; φ and the part of income that becomes value added tax are shares.
 */
type Contribute = (
  wages: Float64Array,
  raise: number,
  phi: number,
  vatPart: number,
  out: Float64Array,
) => void;

/**
 * What a month of work brings to the budget and the funds (docs/method/state-account), formal and informal work together, before
 * employment. Every amount of a payroll is a straight line between the wages at which a cap or a floor is met, so the law
 * is made into those lines once, and a wage costs a look at the line instead of eight formulas: the simulation asks twenty
 * times a draw, and a raise mostly stays on its line. Agrees with `payroll.ts` to rounding. A wage of 0 brings nothing.
 */
export const contributionOf = (law: PayrollLaw, { socialFunds, employerPension }: Switches): Contribute => {
  const pay = payrollWriter(law);
  const amountsAt = (gross: number): Float64Array => {
    const out = new Float64Array(payrollSize);
    pay(gross, out);
    return out;
  };
  /** Taxes and funds, and what is taken home. */
  const pointAt = (gross: number): readonly [number, number] => {
    const [, vosms = 0, pit = 0, net = 0, so = 0, osms = 0, opvr = 0, socialTax = 0] = amountsAt(gross);
    const funds = socialFunds ? so + osms + vosms + (employerPension ? opvr : 0) : 0;
    return [pit + socialTax + funds, net];
  };
  const bends = [...new Set(bendsOf(law, amountsAt))];
  const lines = bends.map((low, at) => {
    const high = bends[at + 1] ?? 2 * low + 1;
    // Inside the stretch: at its ends rounding may fall on the other side of the bend.
    const [from, to] = [low + (high - low) / 4, high - (high - low) / 4];
    const [fromTaxes, fromNet] = pointAt(from);
    const [toTaxes, toNet] = pointAt(to);
    const taxSlope = (toTaxes - fromTaxes) / (to - from);
    const netSlope = (toNet - fromNet) / (to - from);
    return [fromTaxes - taxSlope * from, taxSlope, fromNet - netSlope * from, netSlope];
  });
  const ends = Float64Array.from([-Infinity, ...bends.slice(1), Infinity]);
  const table = Float64Array.from(lines.flat());
  /** The line of a wage, looked for from another one on. */
  const lineOf = (gross: number, from: number): number => {
    let line = from;
    while (gross > (ends[line + 1] ?? Infinity)) line += 1;
    while (gross <= (ends[line] ?? -Infinity)) line -= 1;
    return line;
  };
  let line = 0;
  return (wages, raise, phi, vatPart, out) => {
    const count = wages.length;
    const ofGross = (1 - phi) * vatPart;
    for (let wage = 0; wage < count; wage += 1) {
      const gross = wages[wage] ?? Number.NaN;
      const raised = gross * (1 + raise);
      line = lineOf(gross, line);
      const at = 4 * line;
      const slope = phi * ((table[at + 1] ?? 0) + vatPart * (table[at + 3] ?? 0)) + ofGross;
      const amount = phi * ((table[at] ?? 0) + vatPart * (table[at + 2] ?? 0)) + slope * gross;
      out[wage] = gross === 0 ? 0 : amount;
      if (raised > (ends[line] ?? -Infinity) && raised <= (ends[line + 1] ?? Infinity) && raised !== 0) {
        out[count + wage] = slope * (raised - gross);
      } else if (raised === 0) out[count + wage] = -(out[wage] ?? 0);
      else {
        const other = 4 * lineOf(raised, line);
        const otherSlope = phi * ((table[other + 1] ?? 0) + vatPart * (table[other + 3] ?? 0)) + ofGross;
        out[count + wage] =
          phi * ((table[other] ?? 0) + vatPart * (table[other + 2] ?? 0)) + otherSlope * raised - amount;
      }
    }
  };
};
