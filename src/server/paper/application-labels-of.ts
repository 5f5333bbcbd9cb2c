import type { Locale } from '../../core/basics/locale.ts';
import type { ApplicationLabels } from '../../exchange/document/application-labels.ts';
import { text } from '../../messages.ts';
import { paperLabelsOf } from './paper-labels-of.ts';

/** The words of a printed application in one language. */
export const applicationLabelsOf = (locale: Locale): ApplicationLabels => ({
  ...paperLabelsOf(locale, 'application'),
  reference: text(locale, 'document.application.reference'),
  applicant: text(locale, 'document.application.applicant'),
  submittedAt: text(locale, 'document.application.submitted-at'),
  status: text(locale, 'document.application.status'),
  sha256: text(locale, 'document.application.sha256'),
  unanswered: text(locale, 'document.application.unanswered'),
});
