import type { CountTable } from './count-table.ts';

/** Where a cell stands: the number of its category in each dimension, from 1. */
export const placeOf = ({ labels }: Pick<CountTable, 'labels'>, cell: number): readonly number[] => {
  const place: number[] = [];
  let rest = cell;
  for (const { length } of labels.toReversed()) {
    place.unshift((rest % length) + 1);
    rest = Math.floor(rest / length);
  }
  return place;
};
