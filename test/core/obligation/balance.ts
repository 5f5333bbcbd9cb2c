import { balanceOf } from '../../../src/core/obligation/balance-of.ts';
import type { Balance } from '../../../src/core/obligation/balance.ts';
import { readObligationCase } from '../../../src/core/obligation/read-obligation-case.ts';

/** The balance of a case as a file would give it; throws with the faults where it is refused. */
export const balance = (given: unknown): Balance => {
  const read = readObligationCase(given);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const { checked, facts, events, asOf } = read.value;
  const found = balanceOf(checked, facts, events, asOf);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
};
