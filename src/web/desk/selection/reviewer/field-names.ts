import type { Locale } from '../../../../core/basics/locale.ts';
import { text } from '../../../../messages.ts';

/** Broad fields of ISCED-F 2013 by their codes. */
const codes = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const;

/** Names of the broad fields of study. */
export const fieldNames = {
  options: (locale: Locale): readonly { readonly value: string; readonly label: string }[] =>
    codes.map((value) => ({ value, label: text(locale, `selection.field.${value}`) })),
  /** Several in a sentence; a code that the list does not have stays as it is. */
  listed: (locale: Locale, fields: readonly string[]): string =>
    fields
      .map((field) => {
        const known = codes.find((code) => code === field);
        return known === undefined ? field : text(locale, `selection.field.${known}`);
      })
      .join('; '),
} as const;
