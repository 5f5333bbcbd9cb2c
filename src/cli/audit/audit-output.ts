import { auditColumns, auditLine, candidateLines } from '../../contract/audit-lines.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { AuditedClaim, AuditReport } from '../../core/claim/audit.ts';
import type { ClaimTexts } from '../../core/claim/claim-texts.ts';
import { verdicts } from '../../core/claim/finding.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { text, textOf } from '../../messages.ts';

/** How an audit is printed. The texts are the claims in words, where somebody wrote them down. */
type Printer = (report: AuditReport, texts: ClaimTexts, locale: Locale) => string;

/** Machines read the same whatever the language: the texts are left to people. */
export const auditJson: Printer = ({ summary, claims, faults }) => {
  const listed = claims.map((claim) => ({
    id: claim.id,
    rule: claim.rule,
    locator: claim.locator,
    verdict: claim.verdict,
    severity: claim.severity,
    expected: claim.expected,
    computed: claim.computed,
    tolerance: claim.tolerance,
    evidence: claim.evidence,
    reasons: claim.reasons,
    ...(claim.candidates === undefined ? {} : { candidates: claim.candidates }),
  }));
  return `${JSON.stringify({ summary, claims: listed, ...(faults.length === 0 ? {} : { faults }) })}\n`;
};

export const auditCsv: Printer = ({ claims }, texts, locale) =>
  writeCsv(
    auditColumns,
    claims.map((claim) => {
      const words = texts[claim.id];
      return auditLine(claim, { text: words?.text[locale] ?? '', note: words?.note?.[locale] ?? '' });
    }),
  );

const printed = (value: string | number | null): string => (value === null ? '–' : String(value));

const claimText = (claim: AuditedClaim, texts: ClaimTexts, locale: Locale): string => {
  const words = texts[claim.id]?.text[locale] ?? '';
  const candidates = candidateLines(claim);
  return [
    `${textOf(locale, `audit.verdict.${claim.verdict}`)} · ${textOf(locale, `audit.severity.${claim.severity}`)} · ${claim.id} · ${claim.locator}`,
    ...(words === '' ? [] : [`  ${words}`]),
    `  ${text(locale, 'audit.expected')}: ${printed(claim.expected)} · ${text(locale, 'audit.computed')}: ${printed(claim.computed)} · ${text(locale, 'audit.tolerance')}: ${printed(claim.tolerance)}`,
    ...claim.evidence.map(({ line }) => `    ${line}`),
    ...(candidates.length === 0 ? [] : [`  ${text(locale, 'audit.candidates')}:`]),
    ...candidates.map((line) => `    ${line}`),
  ].join('\n');
};

/** For people: every claim with its computation, worst first, and the counts at the end. */
export const auditText: Printer = ({ summary, claims }, texts, locale) => {
  const names = verdicts.map((verdict) => textOf(locale, `audit.verdict.${verdict}`));
  const width = Math.max(...names.map((name) => name.length));
  const counts = verdicts.map(
    (verdict, at) => `  ${(names[at] ?? '').padEnd(width)}  ${String(summary[verdict]).padStart(4)}`,
  );
  const heading = text(locale, 'claim.audit.summary');
  return `${[...claims.map((claim) => claimText(claim, texts, locale)), [heading, ...counts].join('\n')].join('\n\n')}\n`;
};
