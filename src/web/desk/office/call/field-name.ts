import { isLocale, type Locale } from '../../../../core/basics/locale.ts';
import { text } from '../../../../messages.ts';
import { partOfField } from './rules-parts.ts';

const languages = { kk: 'office.in-kk', ru: 'office.in-ru', en: 'office.in-en' } as const;

/** Where a fault stands, in words, for lists apart from the field: "Regions, 2 (in Russian)". */
export const fieldName = (locale: Locale, field: string): string => {
  const steps = field.split('.');
  const numbers = steps.filter((step) => /^\d+$/.test(step)).map((step) => Number(step) + 1);
  const last = steps.at(-1) ?? '';
  const place = [text(locale, `programme.part.${partOfField(field)}`), numbers.join('.')].filter(Boolean);
  const language = isLocale(last) ? ` (${text(locale, languages[last])})` : '';
  return `${place.join(', ')}${language}`;
};
