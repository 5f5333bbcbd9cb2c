import type { ReleaseAudit } from '../../contract/audit-release.ts';
import { tablesOfAudit, tablesOfClaim, writeAuditView, type AuditView } from '../../contract/audit-view.ts';
import type { ReleaseTable } from '../../contract/release.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { severities } from '../../core/claim/claim.ts';
import { verdicts } from '../../core/claim/finding.ts';
import { text, textOf } from '../../messages.ts';
import { paths } from '../paths.ts';
import { Choice } from './Choice.tsx';

/** Which verdicts, severities and tables to show: a plain form, so the address is the view. */
export const AuditFilter = ({
  locale,
  audit,
  tables,
  view,
}: {
  readonly locale: Locale;
  readonly audit: ReleaseAudit;
  readonly tables: readonly ReleaseTable[];
  readonly view: AuditView;
}) => {
  const narrowed = writeAuditView(view) !== '';
  const counted = (label: string, count: number): string => `${label} (${formatNumber(count, locale)})`;
  const severityCount = (severity: string): number =>
    audit.claims.filter((claim) => claim.severity === severity).length;
  const nameOf = (locator: string): string =>
    tables.find((table) => table.locator === locator)?.title[locale] ?? locator;
  return (
    <div className="controls">
      <details open={narrowed}>
        <summary>{text(locale, 'audit.filter')}</summary>
        <form method="get" action={paths.audit(locale)}>
          <Choice
            name="verdict"
            legend={text(locale, 'audit.verdict')}
            options={verdicts
              .filter((verdict) => audit.summary[verdict] > 0)
              .map((verdict) => ({
                value: verdict,
                label: counted(textOf(locale, `audit.verdict.${verdict}`), audit.summary[verdict]),
              }))}
            chosen={view.verdicts}
          />
          <Choice
            name="severity"
            legend={text(locale, 'audit.severity')}
            options={severities
              .toReversed()
              .filter((severity) => severityCount(severity) > 0)
              .map((severity) => ({
                value: severity,
                label: counted(textOf(locale, `audit.severity.${severity}`), severityCount(severity)),
              }))}
            chosen={view.severities}
          />
          <Choice
            name="table"
            legend={text(locale, 'audit.filter.table')}
            options={tablesOfAudit(audit).map((table) => ({
              value: table,
              label: counted(
                nameOf(table),
                audit.claims.filter((claim) => tablesOfClaim(claim).includes(table)).length,
              ),
            }))}
            chosen={view.tables}
          />
          <p className="legend-line">{text(locale, 'audit.severity.legend')}</p>
          <p className="actions">
            <button type="submit">{text(locale, 'observatory.filter.apply')}</button>
            {narrowed ? (
              <a href={paths.audit(locale)}>{text(locale, 'observatory.filter.reset')}</a>
            ) : undefined}
          </p>
        </form>
      </details>
    </div>
  );
};
