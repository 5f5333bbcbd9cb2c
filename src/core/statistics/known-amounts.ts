type Amounts<Name extends string> = Readonly<Record<Name, number | null>>;

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** Why these inputs cannot be computed with: `start-missing`, `end-out-of-range`. Empty when all can. */
export const obstacles = <Name extends string>(given: Amounts<Name>): readonly string[] =>
  Object.entries<number | null>(given).flatMap(([name, value]) => {
    if (value === null) return [`${name}-missing`];
    return isAmount(value) ? [] : [`${name}-out-of-range`];
  });

/** True when each input is a finite number ≥ 0: nothing may be computed from a missing one. */
export const areKnownAmounts = <Name extends string>(
  given: Amounts<Name>,
): given is Readonly<Record<Name, number>> => obstacles(given).length === 0;

/** How many inputs are known and how many are missing, as every estimate reports them. */
export const countInputs = (
  given: Readonly<Record<string, number | null>>,
): { readonly n: number; readonly nMissing: number } => {
  const values = Object.values(given);
  const nMissing = values.filter((value) => value === null).length;
  return { n: values.length - nMissing, nMissing };
};
