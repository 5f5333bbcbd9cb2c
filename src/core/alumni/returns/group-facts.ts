import type { ReturnDimension } from '../return-dimensions.ts';
import type { FactColumns } from './fact-columns.ts';

/** Some of the alumni, by what they have in common. */
export interface FactGroup {
  readonly key: string;
  readonly rows: Uint32Array;
}

/** The group of each row, and the keys of the groups. */
const keyed = (
  facts: FactColumns,
  by: ReturnDimension,
): { readonly keys: readonly string[]; readonly of: (row: number) => number } => {
  if (by === 'institution') return { keys: facts.institutions, of: (row) => facts.institution[row] ?? 0 };
  const keys: string[] = [];
  const known = new Map<string, number>();
  const ofKind = Uint32Array.from(facts.kinds, (kind) => {
    const place = known.get(kind[by]) ?? keys.push(kind[by]) - 1;
    known.set(kind[by], place);
    return place;
  });
  return { keys, of: (row) => ofKind[facts.kind[row] ?? 0] ?? 0 };
};

/** These alumni told apart by one dimension, the largest group first, those of one size by their keys; none is empty. */
export const groupFacts = (
  facts: FactColumns,
  rows: Uint32Array,
  by: ReturnDimension,
): readonly FactGroup[] => {
  const { keys, of } = keyed(facts, by);
  const counts = new Uint32Array(keys.length);
  for (let at = 0; at < rows.length; at += 1) {
    const group = of(rows[at] ?? 0);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const members = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(keys.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const group = of(row);
    const place = filled[group] ?? 0;
    const own = members[group];
    if (own !== undefined) own[place] = row;
    filled[group] = place + 1;
  }
  return keys
    .map((key, group) => ({ key, rows: members[group] ?? new Uint32Array(0) }))
    .filter((group) => group.rows.length > 0)
    .toSorted((one, other) => other.rows.length - one.rows.length || (one.key < other.key ? -1 : 1));
};
