import type { ReleaseClaim } from './audit-release.ts';
import type { Verdict } from '../core/claim/finding.ts';

/** The three groups of the page, and which verdicts fall into each. */
export const auditGroups = {
  fails: ['inconsistent'],
  open: ['weak', 'not_checkable', 'bounded', 'not_applicable'],
  holds: ['consistent', 'consistent_if_missing_is_zero'],
} as const satisfies Readonly<Record<string, readonly Verdict[]>>;
export type AuditGroup = keyof typeof auditGroups;
export const groupNames: readonly AuditGroup[] = ['fails', 'open', 'holds'];

export const groupOf = (verdict: Verdict): AuditGroup =>
  groupNames.find((group) => auditGroups[group].some((own) => own === verdict)) ?? 'open';

/** Verdict and group must be told apart without colour. */
export const verdictSigns: Readonly<Record<AuditGroup, string>> = { fails: '✗', open: '?', holds: '✓' };

export const countGroup = (summary: Readonly<Record<Verdict, number>>, group: AuditGroup): number =>
  auditGroups[group].reduce((count, verdict) => count + summary[verdict], 0);

export const claimsOfGroup = (claims: readonly ReleaseClaim[], group: AuditGroup): readonly ReleaseClaim[] =>
  claims.filter(({ verdict }) => groupOf(verdict) === group);
