import type { AnswerValue } from '../../core/alumni/questionnaire.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { countries } from '../countries.ts';
import type { Words } from './follow-up-words.ts';
import { monthText } from './month-text.ts';
import type { Question } from './opened-link.ts';

/** An answer as it reads. */
export const answerText = (
  { choices, choicesFrom, inputType }: Question,
  value: AnswerValue,
  locale: Locale,
  words: Words,
): string => {
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  const nameOf = (code: string): string => choices?.find((one) => one.value === code)?.text[locale] ?? code;
  if (typeof value === 'object') return value.map(nameOf).join('; ');
  if (choicesFrom === 'countries') return countries.nameOf(value, locale);
  return inputType === 'month' ? monthText(words, value) : nameOf(value);
};
