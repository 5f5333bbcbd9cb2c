import { ClaimRefused, type ClaimFault } from './claim-fault.ts';
import { severities, type Claim, type RuleName, type Severity } from './claim.ts';
import type { Finding, Verdict } from './finding.ts';
import { verdicts } from './finding.ts';
import type { LookUp } from './look-up.ts';
import { rules } from './rules.ts';

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

/** A blank cell and a rule that does not apply are worth knowing, never worse. */
const informing: readonly Verdict[] = ['consistent_if_missing_is_zero', 'bounded', 'not_applicable'];

const severityOf = (claim: Claim, verdict: Verdict): Severity => {
  if (verdict === 'consistent') return claim.severity === 'info' ? 'info' : 'none';
  return informing.includes(verdict) ? 'info' : claim.severity;
};

const worstFirst = (a: AuditedClaim, b: AuditedClaim): number =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
  (a.id < b.id ? -1 : 1);

/**
 * Judges every claim by its rule. A claim that names a missing cell, divides by zero or mixes units becomes a fault and
 * does not keep the others from being judged. `file` is named in the faults. Throws only for bugs.
 */
export const audit = (claims: readonly Claim[], lookUp: LookUp, file: string): AuditReport => {
  const audited: AuditedClaim[] = [];
  const faults: ClaimFault[] = [];
  for (const claim of claims) {
    const { id, rule, locator } = claim;
    try {
      const finding = rules[rule].rule.judge(claim.args, lookUp);
      audited.push({ id, rule, locator, severity: severityOf(claim, finding.verdict), ...finding });
    } catch (error) {
      if (!(error instanceof ClaimRefused)) throw error;
      const place = error.origin ?? { file, line: claim.line };
      faults.push({ code: error.code, ...place, params: { claim: id, ...error.params } });
    }
  }
  const counts = verdicts.map((verdict): [Verdict, number] => [
    verdict,
    audited.filter((claim) => claim.verdict === verdict).length,
  ]);
  return {
    summary: Object.fromEntries(counts) as Record<Verdict, number>,
    claims: audited.toSorted(worstFirst),
    faults,
  };
};
