import type { ReturnDimension } from '../return-dimensions.ts';
import type { FactColumns } from './fact-columns.ts';

/** What is asked for; what is left out does not matter. */
export type ReturnSelection = Readonly<Partial<Record<ReturnDimension, string | undefined>>>;

/** The rows for which all of it holds. */
export const selectFacts = (facts: FactColumns, wanted: ReturnSelection): Uint32Array => {
  const { institution, ...others } = wanted;
  const own = institution === undefined ? -1 : facts.institutions.indexOf(institution);
  const parts = (['cohort', 'country', 'level', 'funding', 'field'] as const).filter(
    (part) => others[part] !== undefined,
  );
  const isKind = facts.kinds.map((kind) => parts.every((part) => kind[part] === others[part]));
  const found = new Uint32Array(facts.size);
  let size = 0;
  for (let row = 0; row < facts.size; row += 1) {
    if (institution !== undefined && facts.institution[row] !== own) continue;
    if (!isKind[facts.kind[row] ?? 0]) continue;
    found[size] = row;
    size += 1;
  }
  return found.subarray(0, size);
};
