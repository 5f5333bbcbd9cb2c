import type { LocalizedText } from '../core/basics/locale.ts';
import type { AuditedClaim } from '../core/claim/audit.ts';
import type { Verdict } from '../core/claim/finding.ts';

/** A claim as the audit judged it, in words for the reader. */
export type ReleaseClaim = AuditedClaim & {
  /** What the source claims, in one sentence. */
  readonly text: LocalizedText;
  /** What the check saw beyond the numbers. */
  readonly note?: LocalizedText;
};

/** A figure of the running text that a computation used. */
export interface ReleaseFact {
  readonly id: string;
  readonly locator: string;
  readonly value: string;
  readonly unit: string;
  readonly period?: string;
  /** What the source does not print: a population looked up, a base worked out. */
  readonly isOutside?: boolean;
  /** The source's own words. */
  readonly quote?: string;
}

/** The audit of one source, frozen with the release. */
export interface ReleaseAudit {
  readonly summary: Readonly<Record<Verdict, number>>;
  /** Worst first. */
  readonly claims: readonly ReleaseClaim[];
  readonly facts: readonly ReleaseFact[];
}
