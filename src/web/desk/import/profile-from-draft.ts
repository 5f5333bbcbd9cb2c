import type { ImportProfile, ProfileColumn } from '../../../core/import/import-profile.ts';
import { asInProfile, type MappingDraft } from './mapping-draft.ts';

/** Most headings by which a file is known, and most that are left out by name. */
const most = { knownBy: 20, ignored: 300 } as const;

const headersOf = (column: ProfileColumn): readonly string[] =>
  'yearHeaders' in column ? [...column.yearHeaders, ...column.monthHeaders] : column.headers;

/** The mapping as a profile: what was chosen, and of the profile it began from what was left as it is. */
export const profileFromDraft = (
  draft: MappingDraft,
  base: ImportProfile | undefined,
  title: ImportProfile['title'],
): ImportProfile => {
  const chosen = Object.entries(draft.fields);
  const taken = chosen.filter(([, field]) => field !== '');
  const kept = (base?.columns ?? []).filter(
    (column) =>
      !('field' in column && !('yearHeaders' in column)) &&
      headersOf(column).some((header) => draft.fields[header] === asInProfile),
  );
  const columns: ProfileColumn[] = [
    ...taken
      .filter(([, field]) => field !== asInProfile)
      .map(([header, field]) => ({ headers: [header], field })),
    ...kept,
  ];
  const fixed = Object.entries(draft.fixed).filter(([, value]) => value.trim() !== '');
  return {
    ...{ kind: 'records', id: base?.id ?? 'mapping', version: base?.version ?? 1, title },
    target: draft.target,
    columns,
    fixed: Object.fromEntries(fixed.map(([field, value]) => [field, value.trim()])),
    dayOrder: draft.dayOrder,
    decimalSign: draft.decimalSign,
    values: draft.values,
    blanks: base?.blanks ?? [],
    ignored: chosen
      .flatMap(([header, field]) => (field === '' && header !== '' ? [header] : []))
      .slice(0, most.ignored),
    knownBy: taken.map(([header]) => header).slice(0, most.knownBy),
  };
};
