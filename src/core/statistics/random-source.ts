import { philox } from './philox.ts';

/** What random words are used for. Each purpose has streams of its own, so none disturbs another. */
const purposes = { input: 0, scramble: 1, stratum: 2, bootstrap: 3 } as const;
type Purpose = keyof typeof purposes;

/** Random words and numbers by place: no state, so any worker can ask for any place in any order. */
export interface RandomSource {
  /** Writes four random words. */
  readonly words: (index: number, block: number, stream: number, out: Uint32Array) => void;
  /** A number in (0, 1), never an end, of 52 random bits. */
  readonly uniform: (index: number, block: number, stream: number) => number;
}

/** 52 random bits of two words in the middle of their interval: 53 would round to 1 at the top. */
export const uniformOfWords = (a: number, b: number): number =>
  ((a >>> 6) * 67108864 + (b >>> 6) + 0.5) * 2.220446049250313e-16;

/**
 * Philox with the seed as its key and (index, block, stream, replicate) as its counter. Streams ≥ 0 and < 2^24.
 * seed: whole, 0 ≤ seed < 2^53.
 */
export const randomSource = (seed: number, purpose: Purpose, replicate = 0): RandomSource => {
  const [low, high] = [seed | 0, Math.floor(seed / 4294967296) | 0];
  const first = purposes[purpose] * 16777216;
  const pad = new Uint32Array(4);
  const words = (index: number, block: number, stream: number, out: Uint32Array): void => {
    philox(index, block, first + stream, replicate, low, high, out);
  };
  return {
    words,
    uniform: (index, block, stream) => {
      words(index, block, stream, pad);
      return uniformOfWords(pad[0] ?? 0, pad[1] ?? 0);
    },
  };
};
