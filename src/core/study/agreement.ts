import type { Estimate } from '../basics/estimate.ts';
import { cohenKappa } from '../statistics/cohen-kappa.ts';
import type { AlphaMetric } from '../statistics/coincidences.ts';
import { notEstimated } from '../statistics/estimated.ts';
import { fleissKappa } from '../statistics/fleiss-kappa.ts';
import { krippendorffAlpha } from '../statistics/krippendorff-alpha.ts';
import type { CodedUnit } from './coded-unit.ts';
import type { Codings } from './read-coding-rows.ts';

/** How far coders agree: over all codes where each unit has one, on each code's presence always. */
export interface Agreement {
  readonly units: number;
  /** Units that two coders or more have coded: only these say something. */
  readonly shared: number;
  readonly kappa: Estimate;
  readonly alpha: Estimate;
  /** Cohen's κ of every two coders. */
  readonly pairs: readonly { readonly coders: readonly [string, string]; readonly kappa: Estimate }[];
  /** Whether a unit has the code or not. */
  readonly codes: readonly {
    readonly code: string;
    readonly units: number;
    readonly kappa: Estimate;
    readonly alpha: Estimate;
  }[];
}

/** What a coder says of a unit, as a number; `null`: he did not code it. */
type Values = readonly (readonly (number | null)[])[];

const seed = 1;
/** Enough for two digits of a limit, and no more than some seconds. */
const replicatesFor = (units: number): number =>
  Math.max(200, Math.min(2000, Math.floor(4e6 / Math.max(1, units))));

const between = (values: Values, first: number, second: number): Estimate => {
  const both = values.flatMap((unit): [number, number][] => {
    const [a, b] = [unit[first] ?? null, unit[second] ?? null];
    return a === null || b === null ? [] : [[a, b]];
  });
  const places = new Map([...new Set(both.flat())].map((value, at) => [value, at]));
  const table = Array.from(places, () => Array.from(places, () => 0));
  for (const [a, b] of both) {
    const row = table[places.get(a) ?? 0];
    const column = places.get(b) ?? 0;
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return cohenKappa(table).kappa;
};

const together = (values: Values, hasInterval: boolean): Estimate => {
  const known = values
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const all = [...new Set(known.flat())];
  const counts = known.map((unit) => all.map((value) => unit.filter((one) => one === value).length));
  return fleissKappa(counts, hasInterval ? { seed, replicates: replicatesFor(counts.length) } : undefined);
};

const kappaOf = (values: Values, coders: number, hasInterval: boolean): Estimate => {
  if (coders < 2) return notEstimated('cohen-kappa', ['single-coder'], { n: 0 });
  return coders === 2 ? between(values, 0, 1) : together(values, hasInterval);
};

/**
 * Agreement of coders on units that were fixed beforehand (docs/method/agreement). Two coders: Cohen's κ; more: Fleiss' κ over the units with two
 * codings or more, undefined where their number differs (`unequal-coders`). Krippendorff's α takes any number and missing codings; its
 * interval and that of Fleiss' κ come from drawing units again. Where a coder gave one unit several codes there is no single value to
 * compare (`several-codes`), and agreement is told code by code. A metric other than nominal takes codes as numbers; the caller has
 * checked that they are.
 */
export const agreementOf = ({ coders, codes, units }: Codings, metric: AlphaMetric): Agreement => {
  const valueOf = new Map(codes.map((code, at) => [code, metric === 'nominal' ? at : Number(code)]));
  const hasSeveral = units.some(({ codesBy }) => [...codesBy.values()].some((given) => given.size > 1));
  const shared = units.filter(({ codesBy }) => codesBy.size > 1);
  const valuesBy = (of: (given: ReadonlySet<string>) => number | null): Values =>
    units.map(({ codesBy }: CodedUnit) =>
      coders.map((coder) => {
        const given = codesBy.get(coder);
        return given === undefined ? null : of(given);
      }),
    );
  const whole = valuesBy((given) => {
    const [code = ''] = given;
    return valueOf.get(code) ?? null;
  });
  const several = (method: string): Estimate => notEstimated(method, ['several-codes'], { n: shared.length });
  const named = coders.flatMap((one, at) =>
    coders.slice(at + 1).map((other, after) => ({ coders: [one, other] as const, at, to: at + 1 + after })),
  );
  return {
    units: units.length,
    shared: shared.length,
    kappa: hasSeveral
      ? several(coders.length > 2 ? 'fleiss-kappa' : 'cohen-kappa')
      : kappaOf(whole, coders.length, true),
    alpha: hasSeveral
      ? several(`krippendorff-alpha-${metric}`)
      : krippendorffAlpha(whole, metric, { seed, replicates: replicatesFor(units.length) }),
    pairs: hasSeveral
      ? []
      : named.map((pair) => ({ coders: pair.coders, kappa: between(whole, pair.at, pair.to) })),
    codes: codes.map((code) => {
      const has = valuesBy((given) => (given.has(code) ? 1 : 0));
      return {
        code,
        units: units.filter(({ codesBy }) => [...codesBy.values()].some((given) => given.has(code))).length,
        kappa: kappaOf(has, coders.length, false),
        alpha: krippendorffAlpha(has, 'nominal'),
      };
    }),
  };
};
