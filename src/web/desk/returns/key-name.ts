import type { ReturnDimension } from '../../../core/alumni/return-dimensions.ts';
import type { Locale, LocalizedText } from '../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';
import { fieldName } from '../alumni/field-name.ts';
import { countries } from '../../countries.ts';

/** The name of a group in the reader's language; a code that has none stands for itself. */
export const keyName = (
  dimension: ReturnDimension,
  { key, name }: { readonly key: string; readonly name: LocalizedText | null },
  locale: Locale,
): string => {
  if (name !== null) return name[locale];
  if (key === 'none' || key === 'other') return text(locale, `returns.key.${key}`);
  if (dimension === 'country') return countries.nameOf(key, locale);
  if (dimension === 'field') return fieldName(key, locale);
  const own = dimension === 'level' ? `obligation.level.${key}` : `returns.funding.${key}`;
  return dimension !== 'cohort' && isMessageKey(own) ? textOf(locale, own) : key;
};
