import type { MappingDraft } from './mapping-draft.ts';
import type { ImportFile } from './use-import-file.ts';

/** The target of which a file seems to have most. */
export const likelyTarget = ({ targets, suggested }: ImportFile): string =>
  targets.toSorted(
    (a, b) => (suggested[b.id] ?? []).filter(Boolean).length - (suggested[a.id] ?? []).filter(Boolean).length,
  )[0]?.id ?? '';

/** A new mapping onto a target, with what each column seems to be. */
export const draftFromSuggestions = (file: ImportFile, target: string): MappingDraft => ({
  base: null,
  target,
  fields: Object.fromEntries(
    file.columns.map(({ header }, at) => [header, file.suggested[target]?.[at]?.field ?? '']),
  ),
  ...{ fixed: {}, dayOrder: 'day-first', decimalSign: '.', values: {} },
});
