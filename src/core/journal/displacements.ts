/** An entry that stands at `from` and belongs at `to`. */
export interface Displacement {
  readonly from: number;
  readonly to: number;
}

/** Displacements that hang together, because one took the place of the other. */
interface DisplacedGroup {
  readonly first: number;
  /** They exchanged places among themselves, as two swapped entries do. */
  readonly isCycle: boolean;
  /** Numbers taken by an entry although none of the group belongs there. */
  readonly taken: readonly number[];
  /** Numbers where an entry of the group belongs and none of it stands. */
  readonly left: readonly number[];
}

/** Groups displacements that share a number, in order of their first number. */
export const displacedGroups = (displacements: readonly Displacement[]): readonly DisplacedGroup[] => {
  const touching = new Map<number, Displacement[]>();
  for (const displacement of displacements)
    for (const place of [displacement.from, displacement.to])
      touching.set(place, [...(touching.get(place) ?? []), displacement]);
  const done = new Set<number>();
  const groups: DisplacedGroup[] = [];
  for (const start of [...touching.keys()].toSorted((a, b) => a - b)) {
    if (done.has(start)) continue;
    const [from, to] = [new Set<number>(), new Set<number>()];
    const open = [start];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (done.has(place)) continue;
      done.add(place);
      for (const displacement of touching.get(place) ?? []) {
        from.add(displacement.from);
        to.add(displacement.to);
        open.push(displacement.from, displacement.to);
      }
    }
    const [taken, left] = [[...from].filter((place) => !to.has(place)), [...to].filter((p) => !from.has(p))];
    groups.push({ first: start, isCycle: taken.length === 0 && left.length === 0, taken, left });
  }
  return groups;
};
