/**
 * Two distributions over the same categories as shares; undefined when one of them sums to 0 or holds anything
 * but finite numbers ≥ 0. Throws RangeError when the lengths differ.
 */
export const sharesOfTwo = (
  left: readonly number[],
  right: readonly number[],
): readonly (readonly [p: number, q: number])[] | undefined => {
  if (left.length !== right.length) throw new RangeError('distributions over different categories');
  if (![...left, ...right].every((value) => value >= 0)) return undefined;
  const leftSum = left.reduce((sum, value) => sum + value, 0);
  const rightSum = right.reduce((sum, value) => sum + value, 0);
  const isSound = leftSum > 0 && rightSum > 0 && Number.isFinite(leftSum) && Number.isFinite(rightSum);
  return isSound ? left.map((value, index) => [value / leftSum, (right[index] ?? 0) / rightSum]) : undefined;
};
