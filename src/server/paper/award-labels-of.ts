import type { Locale } from '../../core/basics/locale.ts';
import type { AwardLabels } from '../../exchange/document/award-labels.ts';
import { text } from '../../messages.ts';
import { paperLabelsOf } from './paper-labels-of.ts';

/** The words around the letter of a decision in one language. */
export const awardLabelsOf = (locale: Locale): AwardLabels => ({
  ...paperLabelsOf(locale, 'award'),
  title: text(locale, 'award-letter.title'),
  why: text(locale, 'award-letter.why'),
  scores: text(locale, 'award-letter.scores'),
  reviews: text(locale, 'award-letter.reviews'),
  appeal: text(locale, 'award-letter.appeal'),
  check: text(locale, 'award-letter.check'),
});
