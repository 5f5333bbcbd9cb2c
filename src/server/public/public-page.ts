import type { ReleaseAudit } from '../../contract/audit-release.ts';
import { readCostView } from '../../contract/cost-view.ts';
import type { ReleaseCost } from '../../contract/cost-release.ts';
import { readAuditView, type AuditNotice, type AuditView } from '../../contract/audit-view.ts';
import { readTriedText, type TriedText } from '../../contract/focus-group.ts';
import type { ScenarioFault } from '../../core/economics/scenario-fault.ts';
import type { Scenario } from '../../core/economics/scenario.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { isLocale } from '../../core/basics/locale.ts';
import { downloadFormats, type DownloadFormat } from '../../contract/downloads.ts';
import type { Release, ReleaseTable } from '../../contract/release.ts';
import { readView, type View, type ViewNotice } from '../../contract/view.ts';

/** What an address asks for. */
export type PublicTarget =
  | { readonly kind: 'home' | 'data' | 'methods'; readonly locale: Locale }
  | { readonly kind: 'tables'; readonly locale: Locale; readonly section: 'observatory' | 'world' }
  | { readonly kind: 'method'; readonly locale: Locale; readonly id: string }
  | {
      readonly kind: 'table';
      readonly locale: Locale;
      readonly table: ReleaseTable;
      readonly view: View;
      readonly notices: readonly ViewNotice[];
      readonly format: DownloadFormat | 'html';
    }
  | {
      readonly kind: 'audit';
      readonly locale: Locale;
      readonly audit: ReleaseAudit;
      readonly view: AuditView;
      readonly notices: readonly AuditNotice[];
      readonly format: DownloadFormat | 'html';
    }
  | {
      readonly kind: 'cost';
      readonly locale: Locale;
      readonly cost: ReleaseCost;
      readonly scenario: Scenario;
      readonly beside: Scenario | undefined;
      readonly faults: readonly ScenarioFault[];
    }
  | {
      readonly kind: 'focus-group';
      readonly locale: Locale;
      readonly tried: TriedText | undefined;
      readonly format: DownloadFormat | 'html';
    }
  | { readonly kind: 'not-found'; readonly locale: Locale };

const splitFormat = (path: string): { readonly path: string; readonly format: DownloadFormat | 'html' } => {
  const format = downloadFormats.find((name) => path.endsWith(`.${name}`));
  return format === undefined
    ? { path, format: 'html' }
    : { path: path.slice(0, -format.length - 1), format };
};

/** The page, download or nothing that stands at `/{locale}/{rest}`. Pure; never fails. */
export const findTarget = (
  release: Release,
  first: string,
  rest: string,
  query: URLSearchParams,
): PublicTarget | undefined => {
  if (!isLocale(first)) return undefined;
  const locale = first;
  if (rest === '') return { kind: 'home', locale };
  if (rest === 'data') return { kind: 'data', locale };
  if (rest === 'method') return { kind: 'methods', locale };
  if (rest === 'observatory' || rest === 'world') return { kind: 'tables', locale, section: rest };
  const method = /^method\/([a-z0-9-]{1,60})$/.exec(rest)?.[1];
  if (method !== undefined) return { kind: 'method', locale, id: method };
  if (rest === 'cost' && release.cost !== undefined) {
    return { kind: 'cost', locale, cost: release.cost, ...readCostView(release.cost.parameters, query) };
  }
  const { path, format } = splitFormat(rest);
  if (path === 'audit' && release.audit !== undefined) {
    return { kind: 'audit', locale, audit: release.audit, format, ...readAuditView(release.audit, query) };
  }
  if (path === 'focus-group') return { kind: 'focus-group', locale, format, tried: readTriedText(query) };
  const table = release.tables.find((candidate) => candidate.path === path);
  if (table === undefined) return { kind: 'not-found', locale };
  return { kind: 'table', locale, table, format, ...readView(table, query) };
};
