import type { Locale } from '../core/basics/locale.ts';
import type { PaperLabels } from '../exchange/document/paper-labels.ts';
import { text } from '../messages.ts';

/** The words of every paper in one language; what is invented is said of what the paper is about. */
export const paperLabelsOf = (locale: Locale, about: 'application' | 'award'): PaperLabels => ({
  demonstration: text(
    locale,
    about === 'application' ? 'document.application.demonstration' : 'award-letter.demonstration',
  ),
  page: text(locale, 'document.application.page', { page: '{page}', pages: '{pages}' }),
});
