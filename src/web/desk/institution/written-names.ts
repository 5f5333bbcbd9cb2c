import type { LocalizedText } from '../../../core/basics/locale.ts';
import type { NameValues } from './name-checks.ts';

/** The names of a form as the request has them. */
export const writtenNames = (
  values: NameValues,
): { readonly name: LocalizedText; readonly shortName: string } => ({
  name: { kk: values['name.kk'].trim(), ru: values['name.ru'].trim(), en: values['name.en'].trim() },
  shortName: values.shortName.trim(),
});
