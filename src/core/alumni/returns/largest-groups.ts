import type { FactGroup } from './group-facts.ts';

const most = 30;

/** The thirty largest groups, and all others as one with the key `other`. */
export const largestGroups = (groups: readonly FactGroup[]): readonly FactGroup[] => {
  const rest = groups.slice(most);
  if (rest.length === 0) return groups;
  const rows = new Uint32Array(rest.reduce((sum, group) => sum + group.rows.length, 0));
  let at = 0;
  for (const group of rest) {
    rows.set(group.rows, at);
    at += group.rows.length;
  }
  return [...groups.slice(0, most), { key: 'other', rows }];
};
