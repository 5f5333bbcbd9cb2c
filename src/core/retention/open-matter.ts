import type { AppealStatus } from '../award/appeal.ts';
import type { ObligationStatus } from '../obligation/obligation.ts';

/**
 * In which states a matter between a person and his institution is open: an appeal that is not decided, an obligation that runs or is
 * paid back. What was written to him and who looked at his record may be evidence until it ends, however old it is.
 */
export const openMatter = {
  appeal: ['filed'],
  obligation: ['running', 'refunding'],
} as const satisfies {
  readonly appeal: readonly AppealStatus[];
  readonly obligation: readonly ObligationStatus[];
};
