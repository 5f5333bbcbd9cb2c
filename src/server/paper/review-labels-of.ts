import type { Locale } from '../../core/basics/locale.ts';
import type { ReviewLabels } from '../../exchange/document/review-labels.ts';
import { text } from '../../messages.ts';
import { paperLabelsOf } from './paper-labels-of.ts';

/** The words of a printed review in the reviewer's language. */
export const reviewLabelsOf = (locale: Locale, writtenIn: Locale): ReviewLabels => ({
  ...paperLabelsOf(locale, 'application'),
  title: text(locale, 'document.review.title'),
  call: text(locale, 'document.review.call'),
  number: text(locale, 'document.review.number'),
  due: text(locale, 'document.review.due'),
  language: text(locale, 'document.review.language'),
  writtenIn: text(locale, `document.review.language.${writtenIn}`),
  withheld: text(locale, 'document.review.withheld'),
  mark: text(locale, 'document.review.mark'),
  stepsTitle: text(locale, 'document.review.steps'),
  steps: [
    text(locale, 'document.review.step.mark'),
    text(locale, 'document.review.step.enter'),
    text(locale, 'document.review.step.keep'),
    text(locale, 'document.review.step.conflict'),
  ],
  application: text(locale, 'document.review.application'),
  sheet: text(locale, 'document.review.sheet'),
  reason: text(locale, 'document.review.reason'),
  comment: text(locale, 'document.review.comment'),
  unanswered: text(locale, 'document.application.unanswered'),
});
