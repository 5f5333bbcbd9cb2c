import type { BalanceMatter } from '../../obligation/balance-matter.ts';
import { balanceOfMatter } from '../../obligation/balance-of-matter.ts';
import type { ObligationStatus } from '../../obligation/obligation.ts';
import type { KeptDuty } from './collect-duties.ts';

/** A duty of the register with all that counts towards it. */
export interface DutyMatter extends BalanceMatter {
  /** The year in which the stay ended. */
  readonly year: number;
  readonly status: ObligationStatus;
  /** What is to be paid back, and what of it was paid; in the same money. */
  readonly demanded: number;
  readonly paid: number;
  /** Whether a release, or another duty instead, is asked for and not decided. */
  readonly asksForRelease: boolean;
}

/**
 * How far a duty is kept at the end of a day: months worked off, and of those left the part that was paid back. What was released from is
 * owed no more. Claimed months, and all that is left where a release is asked for, are open.
 */
export const keptDuty = (matter: DutyMatter, asOf: string): KeptDuty => {
  const { obligation, events, year, status, demanded, paid } = matter;
  const { monthsOwed, monthsCredited, lines } = balanceOfMatter(matter, asOf);
  const isReleased = status === 'exempt' || lines.some(({ code }) => code === 'exempt');
  const owed = isReleased ? monthsCredited : monthsOwed;
  const left = owed - monthsCredited;
  const repaid = demanded > 0 ? left * Math.min(1, paid / demanded) : 0;
  const hasClaims = events.some((event) => event.status === 'claimed');
  const claimed = hasClaims
    ? balanceOfMatter(matter, asOf, ['accepted', 'claimed']).monthsCredited - monthsCredited
    : 0;
  const open = Math.min(left - repaid, matter.asksForRelease ? left : Math.max(0, claimed));
  return { obligationId: obligation.id, year, owed, kept: monthsCredited + repaid, open };
};
