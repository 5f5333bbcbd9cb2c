import type { FormKey, FormTable, FormValues } from './form-table.ts';

const levels: readonly string[] = ['bachelor', 'master', 'doctor'];
/** A level that is not among them stands last. */
const place = (level: string): number => (levels.indexOf(level) + levels.length + 1) % (levels.length + 1);

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
const inOrder = (one: FormKey, other: FormKey): number =>
  compare(one.institutionId, other.institutionId) ||
  place(one.level) - place(other.level) ||
  compare(one.level, other.level) ||
  compare(one.country, other.country);

/** Rows put together by university, level and country, with the total of each university and of all, each by the same rule from its rows. */
export const tabulate = <Row extends FormKey>(
  rows: readonly Row[],
  valuesOf: (rows: readonly Row[]) => FormValues,
): FormTable => {
  const byLine = Map.groupBy(rows, ({ institutionId, level, country }) =>
    [institutionId, level, country].join(' '),
  );
  const lines = [...byLine.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { institutionId, country, level } = first;
    return [{ institutionId, country, level, values: valuesOf(own) }];
  });
  const byUniversity = Map.groupBy(rows, ({ institutionId }) => institutionId);
  return {
    lines: lines.toSorted(inOrder),
    universities: [...byUniversity]
      .map(([institutionId, own]) => ({ institutionId, values: valuesOf(own) }))
      .toSorted((one, other) => compare(one.institutionId, other.institutionId)),
    all: valuesOf(rows),
  };
};
