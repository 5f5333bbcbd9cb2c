import type { Locale } from '../../../core/basics/locale.ts';
import { wholeSheet } from '../../../core/indicator/validity/derive-validity.ts';
import { text } from '../../../messages.ts';
import type { OutcomeAnswer } from './validity-answer.ts';

/** What a criterion is called in its rubric; the id of one that is not in it. */
export const criterionName = (
  { criterion, name }: Pick<OutcomeAnswer['criteria'][number], 'criterion' | 'name'>,
  locale: Locale,
): string =>
  criterion === wholeSheet ? text(locale, 'validity.whole-sheet') : (name?.[locale] ?? criterion);
