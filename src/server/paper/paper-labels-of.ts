import type { Locale } from '../../core/basics/locale.ts';
import type { PaperLabels } from '../../exchange/document/paper-labels.ts';
import { text } from '../../messages.ts';

const demonstrations = {
  breach: 'incident.paper.demonstration',
  application: 'document.application.demonstration',
  award: 'award-letter.demonstration',
  agreement: 'agreement.paper.demonstration',
  credential: 'credential.document.demonstration',
  'follow-up': 'alumni-mail.paper.demonstration',
  order: 'order.demonstration',
  overview: 'overview.demonstration',
  statement: 'board.demonstration',
  study: 'study-desk.demonstration',
} as const;

/** The words of every paper in one language; what is invented is said of what the paper is about. */
export const paperLabelsOf = (locale: Locale, about: keyof typeof demonstrations): PaperLabels => ({
  demonstration: text(locale, demonstrations[about]),
  page: text(locale, 'document.application.page', { page: '{page}', pages: '{pages}' }),
});
