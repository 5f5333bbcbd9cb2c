/** n over k, exactly. */
const choose = (n: number, k: number): bigint => {
  let product = 1n;
  for (let i = 1; i <= k; i += 1) product = (product * BigInt(n - k + i)) / BigInt(i);
  return product;
};

/**
 * Fisher's exact test of `a` of `n` against `b` of `m`, two-sided: the probability, margins fixed, of every table that is
 * no more likely than the one observed (Fisher 1935; the two-sided sum as in R's `fisher.test`). Compared in whole numbers,
 * so that equally likely tables count as equal. Range: 0 ≤ a ≤ n, 0 ≤ b ≤ m, whole, n + m ≤ 2,000; throws otherwise.
 */
export const fisherExact = (a: number, n: number, b: number, m: number): number => {
  const whole = [a, n, b, m].every((value) => Number.isInteger(value) && value >= 0);
  if (!whole || a > n || b > m || n + m > 2000) {
    throw new RangeError('Fisher’s test takes counts within bases of at most 2,000 together');
  }
  const events = a + b;
  const waysOf = (x: number): bigint => choose(n, x) * choose(m, events - x);
  const observed = waysOf(a);
  let extreme = 0n;
  for (let x = Math.max(0, events - m); x <= Math.min(n, events); x += 1) {
    const ways = waysOf(x);
    if (ways <= observed) extreme += ways;
  }
  const all = choose(n + m, events);
  // As many digits as a number holds, however small the share is.
  const places = 18 + String(all).length - String(extreme).length;
  return Number(`${(extreme * 10n ** BigInt(places)) / all}e-${places}`);
};
