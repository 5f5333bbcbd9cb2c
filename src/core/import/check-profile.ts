import type { RefusalItem } from '../basics/refusal.ts';
import type { CodeLists } from './code-lists.ts';
import { fold } from './fold.ts';
import type { ImportProfile, ProfileColumn } from './import-profile.ts';
import type { ImportTarget, TargetField } from './import-target.ts';
import { cellReader } from './cell-reader.ts';

const fieldOfColumn = (column: ProfileColumn): string | undefined =>
  'field' in column ? column.field : undefined;

const columnFaults = (profile: ImportProfile, target: ImportTarget): readonly RefusalItem[] => {
  const faults: RefusalItem[] = [];
  const seen = new Map<string, number>();
  const components = new Set<string>();
  for (const [index, column] of profile.columns.entries()) {
    const place = `columns.${index}`;
    if ('component' in column) {
      if (target.componentsOf === undefined)
        faults.push({ code: 'import-no-components', field: place, params: { target: target.id } });
      if (components.has(column.component.id))
        faults.push({
          code: 'import-component-twice',
          field: place,
          params: { component: column.component.id },
        });
      components.add(column.component.id);
      continue;
    }
    const name = fieldOfColumn(column) ?? '';
    const field = target.fields.find(({ id }) => id === name);
    if (field === undefined)
      faults.push({ code: 'import-field-unknown', field: place, params: { field: name } });
    else if ('yearHeaders' in column && field.kind !== 'month')
      faults.push({ code: 'import-not-a-month', field: place, params: { field: name } });
    if (seen.has(name)) faults.push({ code: 'import-field-twice', field: place, params: { field: name } });
    seen.set(name, index);
  }
  return faults;
};

const valueFaults = (
  profile: ImportProfile,
  fields: ReadonlyMap<string, TargetField>,
  lists: CodeLists,
): readonly RefusalItem[] => {
  const bare = { ...profile, values: {}, blanks: [] };
  const words = [
    ...Object.entries(profile.fixed).map(([field, value]) => ({ place: `fixed.${field}`, field, value })),
    ...Object.entries(profile.values).flatMap(([field, meanings]) =>
      Object.values(meanings).map((value) => ({ place: `values.${field}`, field, value })),
    ),
  ];
  return words.flatMap(({ place, field, value }): RefusalItem[] => {
    const known = fields.get(field);
    if (known === undefined) return [{ code: 'import-field-unknown', field: place, params: { field } }];
    const read = cellReader(
      known,
      place.startsWith('fixed') ? { ...bare, values: profile.values } : bare,
      lists,
    )(value);
    return typeof read === 'object'
      ? [{ code: 'import-value-wrong', field: place, params: { field, value } }]
      : [];
  });
};

/** Everything wrong with a mapping, each with its place (`columns.3`, `values.hostCountry`); sentences `refusal.<code>`. */
export const checkProfile = (
  profile: ImportProfile,
  targets: readonly ImportTarget[],
  lists: CodeLists,
): readonly RefusalItem[] => {
  const target = targets.find(({ id }) => id === profile.target);
  if (target === undefined)
    return [{ code: 'import-target-unknown', field: 'target', params: { target: profile.target } }];
  const mapped = new Set([...profile.columns.map(fieldOfColumn), ...Object.keys(profile.fixed)]);
  const headings = profile.columns.flatMap((column) =>
    'headers' in column ? column.headers : [...column.yearHeaders, ...column.monthHeaders],
  );
  return [
    ...columnFaults(profile, target),
    ...target.fields
      .filter(({ id, isRequired }) => isRequired === true && !mapped.has(id))
      .map(({ id }) => ({ code: 'import-field-missing', field: 'columns', params: { field: id } })),
    ...valueFaults(profile, new Map(target.fields.map((field) => [field.id, field])), lists),
    ...profile.knownBy
      .filter(
        (heading) =>
          !headings.some((one) => fold(one) === fold(heading)) && !profile.ignored.includes(heading),
      )
      .map((heading) => ({ code: 'import-heading-unknown', field: 'knownBy', params: { heading } })),
  ];
};
