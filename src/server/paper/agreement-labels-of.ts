import type { Locale } from '../../core/basics/locale.ts';
import type { AgreementLabels } from '../../exchange/document/agreement-labels.ts';
import { text } from '../../messages.ts';
import { paperLabelsOf } from './paper-labels-of.ts';

/** The words around an agreement on paper in one language. */
export const agreementLabelsOf = (locale: Locale): AgreementLabels => ({
  ...paperLabelsOf(locale, 'agreement'),
  title: text(locale, 'agreement.paper.title'),
  differences: text(locale, 'agreement.difference'),
  what: text(locale, 'agreement.difference.what'),
  before: text(locale, 'agreement.difference.before'),
  after: text(locale, 'agreement.difference.after'),
  signatures: text(locale, 'agreement.signatures'),
  open: text(locale, 'agreement.paper.open'),
  name: text(locale, 'agreement.paper.name'),
  position: text(locale, 'agreement.paper.position'),
  signHere: text(locale, 'agreement.paper.sign-here'),
  date: text(locale, 'agreement.paper.date'),
  fingerprint: text(locale, 'agreement.paper.fingerprint'),
  fingerprintWhat: text(locale, 'agreement.fingerprint.what'),
  blank: text(locale, 'agreement.blank'),
});
