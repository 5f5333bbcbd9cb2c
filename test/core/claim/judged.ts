import { audit, type AuditedClaim } from '../../../src/core/claim/audit.ts';
import type { ClaimFault } from '../../../src/core/claim/claim-fault.ts';
import { declareFact } from '../../../src/core/claim/declare-fact.ts';
import { claimShapes, declaredFact } from '../../../src/core/claim/claim-file.ts';
import type { Claim, RuleName } from '../../../src/core/claim/claim.ts';
import { factBook } from '../../../src/core/claim/fact-book.ts';

/** A fact by its value, or with more of it where that matters. */
type Given = number | string | null | Readonly<Record<string, unknown>>;

const factsOf = (given: Readonly<Record<string, Given>>) =>
  Object.entries(given).map(([id, value]) => {
    const more = typeof value === 'object' && value !== null ? value : { value };
    const parsed = declaredFact.parse({ id, unit: 'persons', locator: id, ...more });
    const fact = declareFact(parsed, { file: 'test', line: 7 });
    if (fact === undefined) throw new Error(`${id} is no number`);
    return fact;
  });

const run = (
  facts: Readonly<Record<string, Given>>,
  rule: RuleName,
  args: unknown,
  emptyTables: string[] = [],
) => {
  const written = { id: 'one', rule, locator: 'Somewhere', severity: 'medium', args };
  const claim = claimShapes[rule]?.parse(written);
  return audit([{ ...(claim as Claim), line: 3 }], factBook(factsOf(facts), emptyTables), 'claims.json');
};

/** What one rule says of one claim over a few facts. Throws when the claim was refused. */
export const judged = (...given: Parameters<typeof run>): AuditedClaim => {
  const { claims, faults } = run(...given);
  const [claim] = claims;
  if (claim === undefined) throw new Error(JSON.stringify(faults));
  return claim;
};

/** Why one claim was refused. */
export const refusedFor = (...given: Parameters<typeof run>): ClaimFault | undefined =>
  run(...given).faults[0];

/** Verdict and result, which is what most tests ask. */
export const outcome = (...given: Parameters<typeof run>): readonly unknown[] => {
  const { verdict, expected, computed, tolerance } = judged(...given);
  return [verdict, expected, computed, tolerance];
};

export const linesOf = (claim: AuditedClaim): readonly string[] => claim.evidence.map(({ line }) => line);
