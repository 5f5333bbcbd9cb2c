/**
 * Where an obligation stands. `running`: months are left; `kept` and `substituted`: done, the second with the help of an agreed
 * contribution; `exempt`: the office released from the rest; `refunding`, `refunded`: it is, or was, paid back instead.
 */
export const obligationStatuses = [
  'running',
  'kept',
  'substituted',
  'exempt',
  'refunding',
  'refunded',
] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];

/** The duty after a stay, kept in the sending institution. What is left of it is computed, never stored. */
export interface ObligationStanding {
  readonly mobilityId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly status: ObligationStatus;
  readonly level: string;
  /** Code of the place of work as the rule names places; `null` as long as it is not known. */
  readonly place: string | null;
  readonly ownGrant: boolean;
  readonly goodResult: boolean;
  readonly completedOn: string;
  readonly startsOn: string;
  /** Whole months from the first to the last day of the stay, for rules that multiply them. */
  readonly stayMonths: number;
  /** Whole tenge. */
  readonly grantAmount: number;
  readonly openedAt: string;
  readonly settledAt: string | null;
}
