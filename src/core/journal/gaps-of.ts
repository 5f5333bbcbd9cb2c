import type { ChainCase } from './chain-case.ts';

/** Runs of numbers between 1 and the last entry where no entry stands, in order; both ends belong to the run. */
export const gapsOf = ({ byPlace }: ChainCase): readonly { readonly from: number; readonly to: number }[] => {
  const gaps: { from: number; to: number }[] = [];
  let expected = 1;
  for (const place of [...byPlace.keys()].toSorted((a, b) => a - b)) {
    if (place > expected) gaps.push({ from: expected, to: place - 1 });
    expected = place + 1;
  }
  return gaps;
};
