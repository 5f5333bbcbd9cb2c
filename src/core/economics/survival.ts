import exp from '@stdlib/math-base-special-exp';

/** How people die with age: Gompertz's law by its shape and modal age at death, or a life table from its first age on. */
export type Survival =
  | { readonly kind: 'gompertz'; readonly shape: number; readonly mode: number }
  | { readonly kind: 'life-table'; readonly firstAge: number; readonly survivors: readonly number[] };

/**
 * Probability of being alive at `age` for a person alive at `from`: exp(e^(b(from − M)) − e^(b(age − M))), or l(age)/l(from).
 * age ≥ from. Beyond a life table nobody lives; throws for an age before it.
 */
export const survivalProbability = (survival: Survival, age: number, from: number): number => {
  if (survival.kind === 'gompertz') {
    const { shape, mode } = survival;
    return exp(exp(shape * (from - mode)) - exp(shape * (age - mode)));
  }
  const { firstAge, survivors } = survival;
  const start = survivors[from - firstAge];
  if (start === undefined || !(start > 0)) throw new RangeError(`The life table has nobody of age ${from}`);
  return (survivors[age - firstAge] ?? 0) / start;
};
