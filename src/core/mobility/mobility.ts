/**
 * Where a stay stands. `awarded`: there is a grant and no agreement in force yet; `cancelled`: the grant was given up or
 * taken back by a later decision before the departure.
 */
export const mobilityStatuses = ['awarded', 'agreed', 'abroad', 'returned', 'cancelled'] as const;
export type MobilityStatus = (typeof mobilityStatuses)[number];

/** A stay abroad, kept in the sending institution. */
export interface MobilityStanding {
  readonly callId: string;
  readonly applicationId: string;
  readonly awardId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly groupId: string | null;
  readonly status: MobilityStatus;
  readonly level: string;
  readonly regionId: string;
  /** Whole tenge. */
  readonly grantAmount: number;
  readonly country: string;
  readonly hostId: string | null;
  /** Both ends included. */
  readonly plannedStart: string;
  readonly plannedEnd: string;
  /** The version of the agreement in force; `null` before the first. */
  readonly agreementVersion: number | null;
  readonly departedOn: string | null;
  readonly arrivedOn: string | null;
  readonly returnedOn: string | null;
  /** A code, of a return before the planned end. */
  readonly endReason: string | null;
  /** To whom of the institution a danger is reported; `null` for every coordinator. */
  readonly safetyAccountId: string | null;
  readonly openedAt: string;
}
