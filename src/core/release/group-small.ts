/** Things of which each is told apart, and those that are told together only. */
export interface Grouping {
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/**
 * Puts together what is too small to be told apart, with the next smallest until there are two at least and together they are enough: so nothing is
 * computed by subtraction from the whole. sizes decide what is next; `isEnough` is asked of one and of several together. Things stay in their order.
 */
export const groupSmall = (
  sizes: readonly number[],
  isEnough: (members: readonly number[]) => boolean,
): Grouping => {
  const bySize = [...sizes.keys()].toSorted(
    (one, other) => (sizes[one] ?? 0) - (sizes[other] ?? 0) || one - other,
  );
  const others = bySize.filter((member) => !isEnough([member]));
  if (others.length === 0) return { own: [...sizes.keys()], others: [] };
  // What is empty protects nobody: it is known to be empty.
  const next = bySize.filter((member) => !others.includes(member) && (sizes[member] ?? 0) > 0);
  while (next.length > 0 && (others.length < 2 || !isEnough(others))) others.push(next.shift() ?? 0);
  const together = new Set(others);
  return {
    own: [...sizes.keys()].filter((member) => !together.has(member)),
    others: [...together].toSorted((one, other) => one - other),
  };
};
