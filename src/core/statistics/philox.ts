// Multipliers and key steps of the published generator, as signed words: small integers stay fast.
const m0 = 0xd2511f53 | 0;
const m1 = 0xcd9e8d57 | 0;
const w0 = 0x9e3779b9 | 0;
const w1 = 0xbb67ae85 | 0;

/** The upper 32 bits of the product of two 32-bit words, by 16-bit halves: a binary64 product has 53 bits only. */
const high = (a: number, b: number): number => {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const one = Math.imul(aHigh, bLow);
  const other = Math.imul(aLow, bHigh);
  const carry = ((one & 0xffff) + (other & 0xffff) + (Math.imul(aLow, bLow) >>> 16)) >>> 16;
  return (Math.imul(aHigh, bHigh) + (one >>> 16) + (other >>> 16) + carry) | 0;
};

/**
 * Philox4x32-10 of Salmon, Moraes, Dror and Shaw (2011): four random words that depend on counter and key alone.
 * Writes into `out[0…3]`. All arguments are taken as 32-bit words.
 */
export const philox = (
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
  out: Uint32Array,
): void => {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round += 1) {
    const next0 = high(m1, c2) ^ c1 ^ k0;
    const next2 = high(m0, c0) ^ c3 ^ k1;
    c1 = Math.imul(m1, c2);
    c3 = Math.imul(m0, c0);
    c0 = next0;
    c2 = next2;
    k0 = (k0 + w0) | 0;
    k1 = (k1 + w1) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
};
