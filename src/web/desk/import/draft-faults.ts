import { asInProfile, type MappingDraft } from './mapping-draft.ts';

/** What is wrong with a mapping, and at which column or field. */
type DraftFault =
  | { readonly code: 'nothing'; readonly place: string }
  | { readonly code: 'missing' | 'twice'; readonly place: string; readonly field: string };

const placeOf = (at: number): string => `column-${at}`;

/** Every reason why a mapping cannot read the file yet. */
export const draftFaults = (
  draft: MappingDraft,
  headings: readonly string[],
  fields: readonly { readonly id: string; readonly isRequired: boolean }[],
): readonly DraftFault[] => {
  const chosen = headings.map((heading) => draft.fields[heading] ?? '');
  if (chosen.every((field) => field === '')) return [{ code: 'nothing', place: placeOf(0) }];
  const twice = chosen.flatMap((field, at): DraftFault[] =>
    field !== '' && field !== asInProfile && chosen.indexOf(field) < at
      ? [{ code: 'twice', place: placeOf(at), field }]
      : [],
  );
  // A part of a profile may fill a field that no column names by itself.
  const hasParts = chosen.includes(asInProfile);
  const missing = fields.flatMap(({ id, isRequired }): DraftFault[] =>
    isRequired && !hasParts && !chosen.includes(id) && (draft.fixed[id] ?? '').trim() === ''
      ? [{ code: 'missing', place: `fixed-${id}`, field: id }]
      : [],
  );
  return [...twice, ...missing];
};
