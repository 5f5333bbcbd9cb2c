import { accept, refuse, type Result } from '../basics/result.ts';
import type { CodeLists } from './code-lists.ts';
import { headerPlaces, type HeaderFault } from './header-places.ts';
import type { ImportProfile } from './import-profile.ts';
import type { ImportTarget, TargetField } from './import-target.ts';
import { mendingColumns } from './mending-columns.ts';
import { cellReader, type CellReader } from './cell-reader.ts';

/** One column to read: where it stands and what it fills. */
interface PlannedColumn {
  readonly at: number;
  /** The column of months, where year and month stand apart. */
  readonly monthAt?: number;
  readonly heading: string;
  readonly field: TargetField;
  readonly read: CellReader;
  /** The value of all rows, where no column says it. */
  readonly fixed?: string | number;
  /** Name among the components of the total: `stipend.VL_BOLSA`. */
  readonly component?: string;
}

interface ColumnPlan {
  /** In the order of the target's fields, components by name: equal values are then written alike whatever the file's order. */
  readonly columns: readonly PlannedColumn[];
  /** Column that says which row of the quarantine a line mends. */
  readonly mendsAt: number | undefined;
  readonly unused: readonly string[];
}

/** Which columns of this file are read and how. Refuses where the file lacks a column that a row needs or has one twice. */
export const columnPlan = (
  profile: ImportProfile,
  target: ImportTarget,
  header: readonly string[],
  lists: CodeLists,
): Result<ColumnPlan, readonly HeaderFault[]> => {
  const headingsOf = (column: ImportProfile['columns'][number]): readonly (readonly string[])[] =>
    'headers' in column ? [column.headers] : [column.yearHeaders, column.monthHeaders];
  const found = headerPlaces(header, profile.columns.flatMap(headingsOf));
  if (!found.ok) return found;
  const placeOf = found.value;
  const fieldOf = (id: string): TargetField | undefined => target.fields.find((field) => field.id === id);
  const columns: PlannedColumn[] = [];
  const used = new Set<number>();
  for (const column of profile.columns) {
    const places = headingsOf(column).map(placeOf);
    const [at, monthAt] = places;
    const field = fieldOf('component' in column ? (target.componentsOf ?? '') : column.field);
    if (at === undefined || places.includes(undefined) || field === undefined) continue;
    for (const place of places) if (place !== undefined) used.add(place);
    columns.push({
      at,
      ...(monthAt === undefined ? {} : { monthAt }),
      heading: header[at] ?? '',
      field,
      read: cellReader(field, profile, lists),
      ...('component' in column ? { component: `${column.component.costKind}.${column.component.id}` } : {}),
    });
  }
  const filled = new Set(
    columns.filter(({ component }) => component === undefined).map(({ field }) => field.id),
  );
  const missing = target.fields.filter(
    ({ id, isRequired }) => isRequired === true && !filled.has(id) && profile.fixed[id] === undefined,
  );
  if (missing.length > 0) {
    return refuse(
      missing.map(({ id }): HeaderFault => {
        const column = profile.columns.find((one) => 'field' in one && one.field === id);
        return {
          code: 'missing-column',
          column: column === undefined ? id : (headingsOf(column)[0]?.[0] ?? id),
        };
      }),
    );
  }
  for (const [id, words] of Object.entries(profile.fixed)) {
    const field = fieldOf(id);
    if (field === undefined || filled.has(id)) continue;
    const fixed = cellReader(field, profile, lists)(words);
    if (typeof fixed !== 'object') columns.push({ at: -1, heading: id, field, read: () => fixed, fixed });
  }
  const order = new Map(target.fields.map(({ id }, index) => [id, index]));
  columns.sort(
    (a, b) =>
      Number(a.component !== undefined) - Number(b.component !== undefined) ||
      (order.get(a.field.id) ?? 0) - (order.get(b.field.id) ?? 0) ||
      ((a.component ?? '') < (b.component ?? '') ? -1 : 1),
  );
  const own: readonly string[] = [mendingColumns.row, mendingColumns.reason, ...profile.ignored];
  const mendsAt = header.indexOf(mendingColumns.row);
  return accept({
    columns,
    mendsAt: mendsAt < 0 ? undefined : mendsAt,
    unused: header.filter((name, at) => !used.has(at) && !own.includes(name)),
  });
};
