import type { Locale } from '../core/basics/locale.ts';
import type { ApplicationLabels } from '../exchange/document/application-labels.ts';
import { text } from '../messages.ts';

/** The words of a printed application in one language. */
export const applicationLabelsOf = (locale: Locale): ApplicationLabels => ({
  reference: text(locale, 'document.application.reference'),
  applicant: text(locale, 'document.application.applicant'),
  submittedAt: text(locale, 'document.application.submitted-at'),
  status: text(locale, 'document.application.status'),
  sha256: text(locale, 'document.application.sha256'),
  unanswered: text(locale, 'document.application.unanswered'),
  demonstration: text(locale, 'document.application.demonstration'),
  page: text(locale, 'document.application.page', { page: '{page}', pages: '{pages}' }),
});
