import { payroll } from './payroll.ts';
import type { PayrollLaw } from './payroll-law.ts';
import type { Switches } from './switches.ts';

/** What a person of working age brings in a year, expected over employment and formality. Currency a year. */
export interface AnnualFlow {
  /** Income tax, social tax and value added tax on the person's own consumption. */
  readonly budget: number;
  readonly funds: number;
  /** The person's own pension savings: property, never revenue. */
  readonly opv: number;
  readonly gross: number;
  /** What the person takes home. */
  readonly income: number;
}

/** Employment and formality as shares, and the part of a tenge of income that becomes value added tax. */
interface Participation {
  readonly e: number;
  readonly phi: number;
  readonly vatPart: number;
}

/** κ·θ·VAT/(1+VAT): prices include the tax, so it is part of what is spent. */
export const vatPartOf = (law: PayrollLaw, kappa: number, theta: number): number =>
  (kappa * theta * law.vat) / (1 + law.vat);

/** Formal wages pay everything, informal ones only value added tax. wage ≥ 0: gross, a month. */
export const annualFlow = (
  law: PayrollLaw,
  wage: number,
  { e, phi, vatPart }: Participation,
  { employerPension, socialFunds }: Switches,
): AnnualFlow => {
  const { opv, vosms, pit, net, so, osms, opvr, socialTax } = payroll(law, wage);
  const contributions = so + osms + vosms + (employerPension ? opvr : 0);
  return {
    budget: 12 * (e * phi * (pit + socialTax + vatPart * net) + e * (1 - phi) * vatPart * wage),
    funds: socialFunds ? 12 * e * phi * contributions : 0,
    opv: 12 * e * phi * opv,
    gross: 12 * e * wage,
    income: 12 * e * (phi * net + (1 - phi) * wage),
  };
};
