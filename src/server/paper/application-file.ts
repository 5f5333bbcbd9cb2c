import { formatDateTime } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { ApplicationDocument } from '../../exchange/document/application-document.ts';
import { applicationJson } from '../../exchange/document/application-json.ts';
import { applicationPdf } from '../../exchange/document/application-pdf.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text } from '../../messages.ts';
import type { SubmittedApplication } from '../../register/application/read-application.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { applicationLabelsOf } from './application-labels-of.ts';

const documentOf = (found: SubmittedApplication, isDemonstration: boolean): ApplicationDocument => {
  const { locale, callTitle, reference, applicant, submittedAt, status, sections, documentSha256 } = found;
  return {
    title: callTitle[locale],
    reference,
    applicant,
    submittedAt: formatDateTime(submittedAt, locale, nationalTimeZone),
    status: text(locale, `application.status.${status}`),
    sections,
    sha256: documentSha256,
    locale,
    isDemonstration,
  };
};

/** An application as a file in the language it was written in; both forms read as the page does. */
export const applicationFile = async (
  typesetter: Typesetter,
  found: SubmittedApplication,
  format: 'pdf' | 'json',
  isDemonstration: boolean,
): Promise<OwnFile> => {
  const document = documentOf(found, isDemonstration);
  const name = `${found.reference}.${format}`;
  if (format === 'json') {
    return { name, type: 'application/json; charset=utf-8', body: Buffer.from(applicationJson(document)) };
  }
  const labels = applicationLabelsOf(found.locale);
  const pdf = await applicationPdf(typesetter, {
    ...document,
    title: text(found.locale, 'document.application.title', { call: document.title }),
    submittedAt: text(found.locale, 'document.time', { date: document.submittedAt }),
    labels,
  });
  return { name, type: 'application/pdf', body: Buffer.from(pdf) };
};
