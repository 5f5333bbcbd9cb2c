import type { PartnerValue } from './partner-document.ts';

/** A value of a learning agreement as both sides have it; empty where one has none. */
interface ComparedValue {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly isSame: boolean;
}

/** A day and its month are the same date, said more or less exactly. */
const isSame = (a: string, b: string): boolean =>
  a === b ||
  (/^\d{4}-\d{2}$/.test(a) && b.startsWith(`${a}-`)) ||
  (/^\d{4}-\d{2}$/.test(b) && a.startsWith(`${b}-`));

/** Our learning agreement and the partner's, value by value in the order of ours; what both lack is left out. */
export const compareValues = (
  ours: readonly PartnerValue[],
  theirs: readonly PartnerValue[],
): readonly ComparedValue[] => {
  const said = new Map(theirs.map(({ name, value }) => [name, value]));
  return ours
    .map(({ name, value }) => ({
      name,
      ours: value,
      theirs: said.get(name) ?? '',
      isSame: isSame(value, said.get(name) ?? ''),
    }))
    .filter((line) => line.ours !== '' || line.theirs !== '');
};
