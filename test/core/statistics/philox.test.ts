import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { philox } from '../../../src/core/statistics/philox.ts';
import { randomSource, uniformOfWords } from '../../../src/core/statistics/random-source.ts';

type Four = readonly [number, number, number, number];

const wordsOf = (counter: Four, key: readonly [number, number]): readonly string[] => {
  const out = new Uint32Array(4);
  philox(...counter, ...key, out);
  return Array.from(out, (word) => word.toString(16).padStart(8, '0'));
};

test('the known answers of Random123', () => {
  expect(wordsOf([0, 0, 0, 0], [0, 0])).toEqual(['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8']);
  const ones = 0xffffffff;
  expect(wordsOf([ones, ones, ones, ones], [ones, ones])).toEqual([
    '408f276d',
    '41c83b0e',
    'a20bc7c6',
    '6d5451fd',
  ]);
  expect(wordsOf([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toEqual([
    'd16cfe09',
    '94fdcceb',
    '5001e420',
    '24126ea1',
  ]);
});

test('the high word of the product agrees with whole-number arithmetic, ten rounds of it', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  const reference = (counter: Four, key: readonly [number, number]): readonly string[] => {
    let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
    let [k0, k1] = key.map(BigInt) as [bigint, bigint];
    const mask = 0xffffffffn;
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [0xd2511f53n * c0, 0xcd9e8d57n * c2];
      [c0, c1, c2, c3] = [(other >> 32n) ^ c1 ^ k0, other & mask, (one >> 32n) ^ c3 ^ k1, one & mask];
      [k0, k1] = [(k0 + 0x9e3779b9n) & mask, (k1 + 0xbb67ae85n) & mask];
    }
    return [c0, c1, c2, c3].map((value) => value.toString(16).padStart(8, '0'));
  };
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
      expect(wordsOf(counter, key)).toEqual(reference(counter, key));
    }),
  );
});

test('a number is never 0 or 1, even of the extreme words', () => {
  expect(uniformOfWords(0, 0)).toBe(2 ** -53);
  expect(uniformOfWords(0xffffffff, 0xffffffff)).toBe(1 - 2 ** -53);
});

test('seed, purpose, stream and replicate each change the words, the seed beyond 32 bits too', () => {
  const at = (seed: number, purpose: 'input' | 'bootstrap', stream: number, replicate: number): number =>
    randomSource(seed, purpose, replicate).uniform(7, 0, stream);
  const all = [
    at(1, 'input', 0, 0),
    at(2, 'input', 0, 0),
    at(1 + 2 ** 32, 'input', 0, 0),
    at(1, 'bootstrap', 0, 0),
    at(1, 'input', 1, 0),
    at(1, 'input', 0, 1),
  ];
  expect(new Set(all).size).toBe(all.length);
});
