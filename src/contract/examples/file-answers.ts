import { listFileEndpoints } from '../list-files.ts';

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csv = 'text/csv';
const json = 'application/json';
const xml = 'application/xml';
const zip = 'application/zip';
/** A file that somebody brought, as he brought it. */
const brought = [pdf, 'image/jpeg', 'image/png'] as const;

/** The media types of answers that are a file and no JSON of the contract, by endpoint. */
export const fileAnswers: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(listFileEndpoints.map(({ id }) => [id, [xlsx]])),
  'account.export': [zip],
  'file.download': brought,
  'application.export': [json, pdf],
  'deadline.feed': ['text/calendar'],
  'review.print': [pdf],
  'award.decision-record': [json],
  'award.lottery-record': [json],
  'award.letter': [pdf, docx],
  'agreement.signature-file': brought,
  'agreement.document': [pdf, docx],
  'agreement.signed-content': [json],
  'host-signature.document': [pdf, docx],
  'partner-nomination.download': [xml],
  'partner-file.download': [xml],
  'obligation.download-file': brought,
  'report.download-evidence': brought,
  'report.print': [pdf, docx],
  'verification.download-file': brought,
  'ledger.export': [csv],
  'ledger.export-national': [csv],
  'document-template.preview': [pdf, docx],
  'order.print': [pdf, docx],
  'catalogue.cite': ['application/x-bibtex', 'application/vnd.citationstyles.csl+json'],
  'alumnus.download-file': brought,
  'follow-up.letter': [pdf],
  'import.download-records': [xlsx],
  'import.download-rest': [csv, xlsx],
  'ministry-form.download': [csv, xlsx, pdf, docx],
  'ministry-form.download-rows': [csv, xlsx],
  'credential.print': [pdf],
  'credential.download': ['application/vc'],
  'study-figure.download': ['image/svg+xml', csv],
  'study-exchange.export': [zip, xml, xlsx],
  'study.matrix-file': [csv, xlsx],
  'study.saturation-file': [csv, xlsx],
  'study.coreq-file': [pdf, docx, csv],
  'study.table-7-file': [pdf, docx],
  'epvo.download-description': [xlsx, csv, json],
  'epvo.download-extension': ['application/schema+json', json, csv, xlsx],
  'epvo.download-rows': [json],
  'journal.export': ['application/jsonl'],
};
