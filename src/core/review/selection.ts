/** Where the selection of a call stands: experts review, the committee deliberates, the list is fixed, the decision is made. */
export const selectionStatuses = ['reviewing', 'deliberating', 'listed', 'decided'] as const;
export type SelectionStatus = (typeof selectionStatuses)[number];

/** The selection of one call, kept by the national office. */
export interface SelectionStanding {
  readonly callId: string;
  readonly status: SelectionStatus;
  readonly openedAt: string;
  readonly reviewsDueOn: string;
  /** Which public randomness decides the lot, named before the list is known. */
  readonly beaconSource: string;
  readonly beaconRound: string;
  /** When its value becomes public; secrets are shown before. */
  readonly beaconAt: string;
  /** The recommendation pack that the committee read. */
  readonly packSha256: string | null;
  readonly listSha256: string | null;
  readonly listedAt: string | null;
  /** Counts decisions; a withdrawal or an appeal makes another one. */
  readonly decisions: number;
  readonly decidedAt: string | null;
  readonly appealUntil: string | null;
}

/** Somebody who keeps a secret until the list is fixed, so that nobody alone can steer the lot. */
export interface LotteryPartyStanding {
  readonly callId: string;
  readonly position: number;
  readonly commitment: string;
  readonly revealedAt: string | null;
}
