import type { Locale } from '../../../core/basics/locale.ts';
import type { EvidenceItem } from '../../../core/report/report-sections.ts';
import { text } from '../../../messages.ts';

/** A piece of evidence as it reads in one line: what it is, whether a copy of it is kept, what it shows. */
export const evidenceWords = (
  { kind, value, note, fileId }: EvidenceItem,
  fileName: (id: string) => string,
  locale: Locale,
): string => {
  const name = kind === 'file' ? (fileId === null ? '' : fileName(fileId)) : value;
  const evidence = text(locale, 'report.check.evidence-item', {
    kind: text(locale, `report.evidence-kind.${kind}`),
    value: name,
  });
  const kept =
    kind === 'file'
      ? evidence
      : text(locale, fileId === null ? 'report.check.without-copy' : 'report.check.with-copy', { evidence });
  return note === '' ? kept : `${kept}: ${note}`;
};
