import type { RetentionTerm } from './terms.ts';

/** What is open in an institution and may need data beyond their term. */
export interface Holds {
  readonly openBreaches: number;
  /** Accounts of whom an appeal or an obligation is open. */
  readonly accounts: readonly string[];
}

/** What of a term stays although it ended: all of it, or what is about these accounts. */
interface Hold {
  readonly isWhole: boolean;
  readonly accounts: readonly string[];
}

/** What holds a term back. */
export const holdOf = (
  { isHeldByBreach, isHeldByMatter }: Pick<RetentionTerm, 'isHeldByBreach' | 'isHeldByMatter'>,
  { openBreaches, accounts }: Holds,
): Hold => ({
  isWhole: isHeldByBreach === true && openBreaches > 0,
  accounts: isHeldByMatter === true ? accounts : [],
});
