import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contributionOf } from '../../../src/core/economics/contribution.ts';
import { payroll } from '../../../src/core/economics/payroll.ts';
import type { PayrollLaw } from '../../../src/core/economics/payroll-law.ts';
import { defaultSwitches } from '../../../src/core/economics/switches.ts';
import { kazakhstan } from './kazakhstan.ts';

const written = (law: PayrollLaw, gross: number, phi: number, vatPart: number): number => {
  const { pit, socialTax, so, osms, vosms, opvr, net } = payroll(law, gross);
  return phi * (pit + socialTax + so + osms + vosms + opvr + vatPart * net) + (1 - phi) * vatPart * gross;
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Every order of size, and the neighbourhood of a minimum wage. */
const wage = fc.oneof(
  fc.constantFrom(0, 85_000, 1_700_000, 4_250_000),
  fc.double({ min: 0, max: 2e5, noNaN: true }),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
);
const strange: PayrollLaw = {
  ...(kazakhstan.laws[0] as PayrollLaw),
  so: 0.2,
  socialTax: 0.1,
  vosmsCap: 60,
  opvCap: 12,
  socialTaxFloor: 200,
};

describe('the payroll as lines', () => {
  test.each([
    ...kazakhstan.laws.map((law) => [String(law.year), law] as const),
    ['strange', strange] as const,
  ])('is the payroll written out, law %s', (_year, law) => {
    const contribute = contributionOf(law, defaultSwitches);
    const out = new Float64Array(4);
    fc.assert(
      fc.property(
        wage,
        wage,
        fc.double({ min: -1, max: 2, noNaN: true }),
        share,
        share,
        (one, other, raise, phi, vat) => {
          contribute(Float64Array.of(one, other), raise, phi, vat, out);
          for (const [at, gross] of [one, other].entries()) {
            const scale = 1e-11 * (1e5 + gross * (1 + raise) + gross);
            const [now, raised] = [gross, gross * (1 + raise)].map((each) => written(law, each, phi, vat));
            expect(Math.abs((out[at] ?? 0) - (now ?? 0))).toBeLessThan(scale);
            expect(Math.abs((out[2 + at] ?? 0) - ((raised ?? 0) - (now ?? 0)))).toBeLessThan(scale);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
