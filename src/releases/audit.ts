import type { ReleaseAudit, ReleaseFact } from '../contract/audit-release.ts';
import { audit } from '../core/claim/audit.ts';
import type { Claim } from '../core/claim/claim.ts';
import type { ClaimFault } from '../core/claim/claim-fault.ts';
import type { ClaimTexts } from '../core/claim/claim-texts.ts';
import { printDecimal } from '../core/claim/decimal-text.ts';
import { factBook } from '../core/claim/fact-book.ts';
import type { Fact } from '../core/claim/fact.ts';

/** Claims of a publication with the facts they name, and what they say in words. */
export interface AuditSource {
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly emptyTables: readonly string[];
  readonly texts: ClaimTexts;
  /** What of the source could not be read. */
  readonly faults: readonly ClaimFault[];
}

const toFact = (fact: Fact): ReleaseFact => ({
  id: fact.id,
  locator: fact.locator,
  value: fact.value === null ? '' : printDecimal(fact.value),
  unit: fact.unit,
  ...(fact.period === undefined ? {} : { period: fact.period }),
  ...(fact.isOutside === true ? { isOutside: true } : {}),
  ...(fact.quote === undefined ? {} : { quote: fact.quote }),
});

/**
 * Judges the claims and joins them with their words, for a release to freeze. Throws when a claim cannot be judged or has no
 * words: what ships is complete, or it does not ship.
 */
export const releaseAudit = ({ claims, facts, emptyTables, texts, faults }: AuditSource): ReleaseAudit => {
  const report = audit(claims, factBook(facts, emptyTables), 'claims.json');
  const [fault] = [...faults, ...report.faults];
  if (fault !== undefined)
    throw new Error(`The shipped claims: ${fault.code} ${JSON.stringify(fault.params)}`);
  const used = new Set(
    report.claims.flatMap(({ evidence, candidates = [] }) =>
      [...evidence, ...candidates].flatMap(({ cells }) => cells),
    ),
  );
  return {
    summary: report.summary,
    claims: report.claims.map((claim) => {
      const words = texts[claim.id];
      if (words === undefined) throw new Error(`The claim ${claim.id} has no text`);
      const { text, note } = words;
      return { ...claim, text, ...(note === undefined ? {} : { note }) };
    }),
    // A cell of a table is called by its locator and stands in the tables of the release already.
    facts: facts
      .filter((fact) => fact.id !== fact.locator && fact.value !== null && used.has(fact.locator))
      .map(toFact),
  };
};
