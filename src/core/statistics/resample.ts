import { randomSource } from './random-source.ts';

export interface Bootstrap {
  /** Whole number, 0 ≤ seed < 2^53. */
  readonly seed: number;
  readonly replicates: number;
}

/**
 * Which of n rows replicate `replicate` of the bootstrap draws, with replacement, into `rows` (its length says how many).
 * The seed and the replicate alone decide; n < 2^31.
 */
export const resample = (bootstrap: Bootstrap, replicate: number, n: number, rows: Uint32Array): void => {
  const source = randomSource(bootstrap.seed, 'bootstrap');
  const four = new Uint32Array(4);
  for (let at = 0; at < rows.length; at += 4) {
    source.words(at >>> 2, replicate, 0, four);
    for (let word = 0; word < 4 && at + word < rows.length; word += 1) {
      rows[at + word] = Math.floor(((four[word] ?? 0) / 4294967296) * n);
    }
  }
};
