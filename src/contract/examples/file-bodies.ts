/** Endpoints whose body is a file as it is, not JSON; what else they are told stands in the query. */
export const fileBodies: ReadonlySet<string> = new Set([
  'draft.upload-file',
  'agreement.record-scan',
  'partner-document.preview',
  'partner-document.take',
  'obligation.upload-file',
  'report.upload-evidence',
  'alumnus.upload-file',
  'follow-up.show',
  'import.upload',
  'study-exchange.import',
]);
