import type { FormKey, FormTable, FormValues } from './form-table.ts';

/** One printed row: a line, the total of a university, or that of all. */
export type FormRow =
  | ({ readonly kind: 'line'; readonly values: FormValues } & FormKey)
  | { readonly kind: 'university'; readonly institutionId: string; readonly values: FormValues }
  | { readonly kind: 'all'; readonly values: FormValues };

/**
 * The rows of a form as they are printed: the total of all first, where there is more than one university; then universities in the given order, each
 * with its total before its lines. Nothing where the form has no line.
 */
export const formRows = (
  { lines, universities, all }: FormTable,
  order: readonly string[],
): readonly FormRow[] => {
  const sorted = universities.toSorted(
    (one, other) => order.indexOf(one.institutionId) - order.indexOf(other.institutionId),
  );
  return [
    ...(sorted.length > 1 ? [{ kind: 'all' as const, values: all }] : []),
    ...sorted.flatMap(({ institutionId, values }): FormRow[] => [
      { kind: 'university', institutionId, values },
      ...lines
        .filter((line) => line.institutionId === institutionId)
        .map((line): FormRow => ({ kind: 'line', ...line })),
    ]),
  ];
};
