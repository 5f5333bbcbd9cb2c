import type { Distribution } from '../statistics/distribution.ts';

const shape = /^(x\s+)?([a-z]+)(?:\(([^()]*)\))?(?:\s*\([^()]*\))?$/;
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const fields: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    fixed: [],
    uniform: ['low', 'high'],
    triangular: ['low', 'mode', 'high'],
    pert: ['low', 'mode', 'high'],
    beta: ['alpha', 'beta'],
    normal: ['mean', 'sd'],
    lognormal: ['mu', 'sigma'],
  }),
);

/** The numbers of `a, b` or `mu=a, sigma=b` in the order of the names; undefined if one is missing or unreadable. */
const argumentsOf = (text: string, names: readonly string[]): readonly number[] | undefined => {
  const parts = text.trim() === '' ? [] : text.split(',').map((part) => part.trim());
  if (parts.length !== names.length) return undefined;
  const values = parts.map((part, at) => {
    const [, name = names[at], value = ''] = /^(?:([a-z]+)\s*=\s*)?(.*)$/.exec(part) ?? [];
    return name === names[at] && number.test(value) ? Number(value) : Number.NaN;
  });
  return values.every(Number.isFinite) ? values : undefined;
};

/**
 * Reads `pert(0.65, 0.80, 0.92)`, `fixed`, `x lognormal(mu=0, sigma=0.15)` (a multiplier of the central value); a note in
 * brackets may follow. Undefined if it is none of them. Whether the bounds make sense is `distributionFault`'s question.
 */
export const readDistribution = (text: string): Distribution | undefined => {
  const [, multiplier, kind = '', inside = ''] = shape.exec(text.trim()) ?? [];
  const names = fields.get(kind);
  const values = names === undefined ? undefined : argumentsOf(inside, names);
  if (values === undefined || (multiplier !== undefined && kind !== 'lognormal')) return undefined;
  const [first = 0, second = 0, third = 0] = values;
  switch (kind) {
    case 'uniform':
      return { kind, low: first, high: second };
    case 'triangular':
    case 'pert':
      return { kind, low: first, mode: second, high: third };
    case 'beta':
      return { kind, alpha: first, beta: second };
    case 'normal':
      return { kind, mean: first, sd: second };
    case 'lognormal':
      return { kind, mu: first, sigma: second, multiplies: multiplier !== undefined };
    default:
      return { kind: 'fixed' };
  }
};
