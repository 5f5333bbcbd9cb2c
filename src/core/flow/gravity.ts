import type { Estimate } from '../basics/estimate.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import { estimated } from '../statistics/estimated.ts';
import { normal95 } from '../statistics/normal-95.ts';
import { observedToExpected } from '../statistics/observed-to-expected.ts';
import { poissonRegression } from '../statistics/poisson-regression.ts';
import type { PoissonRefusal } from '../statistics/poisson-regression.ts';

/** One destination in one year. A null leaves the destination-year out when the chosen terms need it. */
export interface DestinationYear {
  readonly destination: string;
  readonly year: number;
  readonly count: number | null;
  /** Gross domestic product of the destination, > 0, in one currency and price year. */
  readonly gdp: number | null;
  /** > 0, in kilometres. */
  readonly distance: number | null;
  readonly sharesLanguage: boolean | null;
  readonly needsVisa: boolean | null;
  /** What limits the flow from outside, e.g. places offered; > 0. Its logarithm is the offset. */
  readonly supply: number | null;
}

const gravityTerms = ['gdp', 'distance', 'language', 'visa', 'year'] as const;
type GravityTerm = (typeof gravityTerms)[number];

interface GravityFit {
  /** `intercept`, the terms, and a `year-…` effect for each year but the first. Robust 95 % limits. */
  readonly coefficients: Readonly<Record<string, Estimate>>;
  readonly destinationYears: readonly {
    readonly destination: string;
    readonly year: number;
    readonly expected: number;
    readonly observedToExpected: Estimate;
  }[];
  readonly nMissing: number;
}

type GravityRefusal =
  | { readonly code: 'too-few-destination-years'; readonly needed: number; readonly given: number }
  | PoissonRefusal;

const needed = 30;

const logarithm = (value: number | null): number | null =>
  value !== null && value > 0 && Number.isFinite(value) ? Math.log(value) : null;
const indicator = (value: boolean | null): number | null => (value === null ? null : Number(value));

const covariates: Record<Exclude<GravityTerm, 'year'>, (row: DestinationYear) => number | null> = {
  gdp: (row) => logarithm(row.gdp),
  distance: (row) => logarithm(row.distance),
  language: (row) => indicator(row.sharesLanguage),
  visa: (row) => indicator(row.needsVisa),
};

/**
 * What flows would be expected from size, distance, language, visa and year: Poisson pseudo-maximum likelihood
 * with year effects. Without terms it is the mean, or Σn/Σe with an offset. Refuses below 30
 * complete destination-years, which is what the paper's 17 countries over 5 years barely give.
 */
export const gravityExpectation = (
  rows: readonly DestinationYear[],
  terms: readonly GravityTerm[],
  offset: 'supply' | 'none' = 'none',
): Result<GravityFit, GravityRefusal> => {
  const numeric = terms.flatMap((term) => (term === 'year' ? [] : [term]));
  const complete = rows.flatMap((row) => {
    const x = numeric.flatMap((term) => covariates[term](row) ?? []);
    const log = offset === 'supply' ? logarithm(row.supply) : 0;
    const isWhole = row.count !== null && Number.isSafeInteger(row.count) && row.count >= 0;
    return !isWhole || log === null || x.length < numeric.length
      ? []
      : [{ row, count: row.count ?? 0, x, log }];
  });
  if (complete.length < needed)
    return refuse({ code: 'too-few-destination-years', needed, given: complete.length });
  const years = [...new Set(complete.map(({ row }) => row.year))].toSorted((left, right) => left - right);
  const effects = terms.includes('year') ? years.slice(1) : [];
  const fit = poissonRegression(
    complete.map(({ row, x }) => [1, ...x, ...effects.map((year) => Number(row.year === year))]),
    complete.map(({ count }) => count),
    complete.map(({ log }) => log),
  );
  if (!fit.ok) return fit;
  const nMissing = rows.length - complete.length;
  const { coefficients, robustErrors, fitted } = fit.value;
  const names = ['intercept', ...numeric, ...effects.map((year) => `year-${year}`)];
  const named = names.map((name, index): [string, Estimate] => {
    const value = coefficients[index] ?? Number.NaN;
    const error = robustErrors[index] ?? Number.NaN;
    const [lower, upper] = [value - normal95 * error, value + normal95 * error];
    return [
      name,
      estimated('poisson-pseudo-maximum-likelihood', value, { n: complete.length, lower, upper }),
    ];
  });
  return accept({
    coefficients: Object.fromEntries(named),
    destinationYears: complete.map(({ row, count }, index) => ({
      destination: row.destination,
      year: row.year,
      expected: fitted[index] ?? Number.NaN,
      observedToExpected: observedToExpected(count, fitted[index] ?? null),
    })),
    nMissing,
  });
};
