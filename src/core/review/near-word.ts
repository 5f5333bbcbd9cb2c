/**
 * Whether two folded words may be one word: equal; or one letter apart, where the shorter has five letters or more and
 * the longer one letter more (`kasimov`, `kasimova`), or both have six or more (`sarsenbai`, `sarsenbei`).
 */
export const nearWord = (left: string, right: string): boolean => {
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length < 6 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return short.slice(start + (short.length === long.length ? 1 : 0)) === long.slice(start + 1);
};
