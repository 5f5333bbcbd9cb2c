import { describe, expect, it } from 'vitest';
import { computeRelease } from '../../../src/core/release/compute-release.ts';
import { indicatorReleaseShape } from '../../../src/core/release/indicator-release.ts';
import { highsPrograms } from '../../../src/solve/highs-programs.ts';
import { countedBy } from './counted-by.ts';
import { inputsFrom, unitNames } from './small-inputs.ts';

const solver = await highsPrograms(600);
const parts = ['returned', 'away', 'unknown'];
const k2 = (cells: readonly (readonly number[])[], month = 6, year = 2023) =>
  countedBy({ id: 'K2', year, month }, unitNames(cells.length), parts, cells);

describe('a release', () => {
  it('prints counts, values and their sums, and withholds what would reveal few', () => {
    const cells = [
      [30, 12, 3],
      [18, 9, 12],
      [27, 14, 8],
      [2, 1, 1],
    ];
    const release = computeRelease(inputsFrom(unitNames(4), [k2(cells)]), [], [], solver);
    expect(() => indicatorReleaseShape.parse(JSON.parse(JSON.stringify(release)))).not.toThrow();
    expect(release.transparency.isSafe).toBe(true);
  });
});
