import { auditColumns, auditLine } from '../../contract/audit-lines.ts';
import type { ReleaseAudit } from '../../contract/audit-release.ts';
import { claimsOfView, type AuditView } from '../../contract/audit-view.ts';
import type { DownloadFormat } from '../../contract/downloads.ts';
import type { Release } from '../../contract/release.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { writeXlsx } from '../../exchange/tabular/write-xlsx.ts';
import { text } from '../../messages.ts';
import { downloadTypes } from './download.ts';
import { represent, type Representation } from '../representation.ts';

const bodyOf = (
  release: string,
  audit: ReleaseAudit,
  view: AuditView,
  format: DownloadFormat,
  locale: Locale,
): Promise<Uint8Array> | string => {
  const claims = claimsOfView(audit, view);
  if (format === 'json') return `${JSON.stringify({ release, summary: audit.summary, claims })}\n`;
  const rows = claims.map((claim) =>
    auditLine(claim, { text: claim.text[locale], note: claim.note?.[locale] ?? '' }),
  );
  if (format === 'csv') return writeCsv(auditColumns, rows);
  return writeXlsx([
    { name: text(locale, 'audit.sheet'), header: auditColumns, rows },
    {
      name: text(locale, 'release.sheet.about'),
      header: [text(locale, 'release.field'), text(locale, 'release.meaning')],
      rows: [
        [text(locale, 'release.table'), text(locale, 'audit.title')],
        [text(locale, 'release.id'), release],
        ...Object.entries(audit.summary).map(([verdict, count]) => [verdict, count]),
      ],
    },
  ]);
};

/** The claims that a view shows, in one of the three formats; `summary` always counts the whole audit. */
export const auditDownload = async (
  { manifest }: Release,
  audit: ReleaseAudit,
  view: AuditView,
  format: DownloadFormat,
  locale: Locale,
): Promise<Representation> =>
  represent(await bodyOf(manifest.id, audit, view, format, locale), downloadTypes[format], {
    headers: {
      'cache-control': 'no-cache',
      'content-disposition': `attachment; filename="qaitu-audit.${format}"`,
    },
  });
