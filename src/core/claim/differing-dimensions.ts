import type { Unit } from './unit.ts';

/** The dimensions in which two units differ, by name. */
export const differingDimensions = (a: Unit, b: Unit): readonly string[] =>
  [...new Set([...a.dimensions.keys(), ...b.dimensions.keys()])]
    .filter((name) => a.dimensions.get(name) !== b.dimensions.get(name))
    .toSorted();
