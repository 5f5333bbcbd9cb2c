import type { Locale } from '../../../core/basics/locale.ts';
import { countries } from '../../countries.ts';
import type { ImportFile } from './use-import-file.ts';

/** The values that a field may have, by their names; undefined where anything may be written. */
export const fieldOptions = (
  { kind, values }: ImportFile['targets'][number]['fields'][number],
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] | undefined => {
  if (kind === 'country') return countries.list(locale);
  if (kind === 'list') return values.map(({ code, title }) => ({ value: code, label: title[locale] }));
  return undefined;
};
