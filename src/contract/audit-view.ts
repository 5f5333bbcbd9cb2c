import { severities, type Severity } from '../core/claim/claim.ts';
import { verdicts, type Verdict } from '../core/claim/finding.ts';
import type { ReleaseAudit, ReleaseClaim } from './audit-release.ts';

/** What a reader asked to see of an audit: the query string and nothing else. An empty list asks for everything. */
export interface AuditView {
  readonly verdicts: readonly Verdict[];
  readonly severities: readonly Severity[];
  /** First parts of locators: `Table3`. */
  readonly tables: readonly string[];
}

export interface AuditNotice {
  readonly code: 'unknown-verdict' | 'unknown-severity' | 'unknown-table' | 'unknown-parameter';
  readonly given: string;
}

const longest = 40;
const mostNotices = 5;

/** The tables that a claim speaks of or that its computation used, by the first part of their locators. */
export const tablesOfClaim = (claim: Pick<ReleaseClaim, 'locator' | 'evidence'>): readonly string[] => {
  const named = [
    ...(claim.locator.match(/\bTable\d+\b/g) ?? []),
    ...claim.evidence.flatMap(({ cells }) => cells).map((cell) => cell.split('.')[0] ?? ''),
  ];
  return [...new Set(named)].filter((name) => /^Table\d+$/.test(name));
};

export const tablesOfAudit = (audit: Pick<ReleaseAudit, 'claims'>): readonly string[] =>
  [...new Set(audit.claims.flatMap(tablesOfClaim))].toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );

/** The nearest valid view of an audit for a query string, and what of the query made no sense. Never fails. */
export const readAuditView = (
  audit: Pick<ReleaseAudit, 'claims'>,
  query: URLSearchParams,
): { readonly view: AuditView; readonly notices: readonly AuditNotice[] } => {
  const notices: AuditNotice[] = [];
  const note = (code: AuditNotice['code'], given: string): void => {
    if (notices.length < mostNotices) notices.push({ code, given: given.slice(0, longest) });
  };
  const select = <Code extends string>(
    name: string,
    all: readonly Code[],
    code: AuditNotice['code'],
  ): readonly Code[] => {
    const given = query.getAll(name).flatMap((value) => value.split(','));
    const asked = given.map((word) => word.trim()).filter((word) => word !== '');
    for (const word of asked) if (!all.some((known) => known === word)) note(code, word);
    return all.filter((known) => asked.includes(known));
  };
  for (const name of new Set(query.keys())) {
    if (!['verdict', 'severity', 'table'].includes(name)) note('unknown-parameter', name);
  }
  return {
    view: {
      verdicts: select('verdict', verdicts, 'unknown-verdict'),
      severities: select('severity', severities, 'unknown-severity'),
      tables: select('table', tablesOfAudit(audit), 'unknown-table'),
    },
    notices,
  };
};

/** The query string of a view, shortest form. */
export const writeAuditView = ({ verdicts, severities, tables }: AuditView): string => {
  const query = [
    ...(verdicts.length === 0 ? [] : [`verdict=${verdicts.join(',')}`]),
    ...(severities.length === 0 ? [] : [`severity=${severities.join(',')}`]),
    ...(tables.length === 0 ? [] : [`table=${tables.join(',')}`]),
  ];
  return query.length === 0 ? '' : `?${query.join('&')}`;
};

/** The claims that a view shows, worst first as in the audit. */
export const claimsOfView = (
  audit: Pick<ReleaseAudit, 'claims'>,
  view: AuditView,
): readonly ReleaseClaim[] => {
  const has = <Item>(chosen: readonly Item[], item: Item): boolean =>
    chosen.length === 0 || chosen.includes(item);
  return audit.claims.filter(
    (claim) =>
      has(view.verdicts, claim.verdict) &&
      has(view.severities, claim.severity) &&
      (view.tables.length === 0 || tablesOfClaim(claim).some((table) => view.tables.includes(table))),
  );
};
