import { returnDimensions, type ReturnDimension } from '../return-dimensions.ts';
import type { FactColumns } from './fact-columns.ts';

/** What exists in one dimension, and how many have it, by key. */
export interface ReturnChoice {
  readonly dimension: ReturnDimension;
  readonly options: readonly { readonly key: string; readonly people: number }[];
}

/** What exists among all alumni in each dimension: people are counted once by kind, and kinds added up. */
export const countKinds = (facts: FactColumns): readonly ReturnChoice[] => {
  const ofKind = new Uint32Array(facts.kinds.length);
  const ofInstitution = new Uint32Array(facts.institutions.length);
  for (let row = 0; row < facts.size; row += 1) {
    const [kind, institution] = [facts.kind[row] ?? 0, facts.institution[row] ?? 0];
    ofKind[kind] = (ofKind[kind] ?? 0) + 1;
    ofInstitution[institution] = (ofInstitution[institution] ?? 0) + 1;
  }
  return returnDimensions.map((dimension) => {
    const people = new Map<string, number>();
    const [keys, counts] =
      dimension === 'institution'
        ? [facts.institutions, ofInstitution]
        : [facts.kinds.map((kind) => kind[dimension]), ofKind];
    for (const [at, key] of keys.entries()) people.set(key, (people.get(key) ?? 0) + (counts[at] ?? 0));
    return {
      dimension,
      options: [...people]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, count]) => ({ key, people: count })),
    };
  });
};
