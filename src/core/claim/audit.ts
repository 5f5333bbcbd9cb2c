import type { RuleName, Severity } from './claim.ts';
import type { ClaimFault } from './claim-fault.ts';
import type { Finding, Verdict } from './finding.ts';

/** One claim with what its rule found. */
export interface AuditedClaim extends Finding {
  readonly id: string;
  readonly rule: RuleName;
  readonly locator: string;
  /** `none` when the claim holds, unless it is told `info`. */
  readonly severity: Severity;
}

/** All claims of a source. */
export interface AuditReport {
  /** Every verdict with its count, zeros included. */
  readonly summary: Readonly<Record<Verdict, number>>;
  /** Worst first: by severity, then verdict, then id. */
  readonly claims: readonly AuditedClaim[];
  /** Claims that could not be judged as they are written; they are in no count. */
  readonly faults: readonly ClaimFault[];
}
