import type { PayrollLaw } from './payroll-law.ts';

/** What becomes of a gross monthly wage. Amounts in currency a month, never negative. */
interface Payroll {
  readonly gross: number;
  readonly opv: number;
  readonly vosms: number;
  readonly pit: number;
  readonly net: number;
  readonly so: number;
  readonly osms: number;
  readonly opvr: number;
  readonly socialTax: number;
  readonly employerCost: number;
}

/** Amounts that `payrollWriter` writes, in this order: opv, vosms, pit, net, so, osms, opvr, social tax. */
export const payrollSize = 8;

const clamp = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

/**
 * The payroll of one law, writing into a given array: the simulation calls it twenty times a draw.
 * gross ≥ 0, in currency a month; 0 gives zeros. Formulas from the Tax Code and the Social Code.
 */
export const payrollWriter = (law: PayrollLaw): ((gross: number, out: Float64Array) => void) => {
  const {
    mci,
    mmw,
    opv: opvRate,
    vosms: vosmsRate,
    osms: osmsRate,
    so: soRate,
    opvr: opvrRate,
    pitLow,
  } = law;
  const opvMost = law.opvCap * mmw;
  const vosmsMost = law.vosmsCap * mmw;
  const osmsMost = law.osmsCap * mmw;
  const soLeast = law.soFloor * mmw;
  const soMost = law.soCeiling * mmw;
  const opvrMost = law.opvrCap * mmw;
  const deduction = law.deduction * mci;
  const threshold = law.pitThreshold === undefined ? Infinity : (law.pitThreshold * mci) / 12;
  const pitHigh = law.pitHigh ?? pitLow;
  const { socialTax: socialTaxRate, socialTaxLessSo } = law;
  const socialTaxLeast = law.socialTaxFloor * mci;
  return (gross, out) => {
    if (gross === 0) {
      out.fill(0, 0, payrollSize);
      return;
    }
    const opv = opvRate * (gross < opvMost ? gross : opvMost);
    const vosms = vosmsRate * (gross < vosmsMost ? gross : vosmsMost);
    const so = soRate * clamp(gross - opv, soLeast, soMost);
    const rest = gross - opv - vosms;
    const base = rest > deduction ? rest - deduction : 0;
    const pit = base > threshold ? pitLow * threshold + pitHigh * (base - threshold) : pitLow * base;
    const socialTaxBefore = socialTaxRate * (rest > socialTaxLeast ? rest : socialTaxLeast);
    const less = socialTaxBefore - so;
    out[0] = opv;
    out[1] = vosms;
    out[2] = pit;
    out[3] = rest - pit;
    out[4] = so;
    out[5] = osmsRate * (gross < osmsMost ? gross : osmsMost);
    out[6] = opvrRate * clamp(gross, mmw, opvrMost);
    out[7] = socialTaxLessSo ? (less > 0 ? less : 0) : socialTaxBefore;
  };
};

/** The payroll of one gross monthly wage. gross ≥ 0 and finite; anything else is a bug of the caller and throws. */
export const payroll = (law: PayrollLaw, gross: number): Payroll => {
  if (!Number.isFinite(gross) || gross < 0) throw new RangeError(`A gross wage cannot be ${gross}`);
  const out = new Float64Array(payrollSize);
  payrollWriter(law)(gross, out);
  const [opv = 0, vosms = 0, pit = 0, net = 0, so = 0, osms = 0, opvr = 0, socialTax = 0] = out;
  const employerCost = gross + so + osms + opvr + socialTax;
  return { gross, opv, vosms, pit, net, so, osms, opvr, socialTax, employerCost };
};
