/** Whether somebody is asked about the life after a stay. `erased`: nothing personal is left of him. */
export const alumnusStatuses = ['asked', 'stopped', 'erased'] as const;
export type AlumnusStatus = (typeof alumnusStatuses)[number];

/**
 * Why somebody is not asked any more: he said so, he is not the person of the letter, he withdrew his consent, or a newer stay of his
 * is asked about.
 */
export const stopReasons = ['asked-to', 'not-me', 'withdrawn', 'newer-stay'] as const;
export type StopReason = (typeof stopReasons)[number];

/** Who came back from, or stayed after, one stay that ended; kept in the sending institution. */
export interface AlumnusStanding {
  readonly mobilityId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly callId: string;
  /** The last day of the stay: time 0 of everything that is measured. */
  readonly endedOn: string;
  readonly level: string;
  /** Alpha-3 code of the country of the stay. */
  readonly country: string;
  /** ISCED code of the field, where it is known. */
  readonly field: string | null;
  readonly groupId: string | null;
  readonly status: AlumnusStatus;
  readonly openedAt: string;
  readonly stoppedOn: string | null;
  readonly stopReason: StopReason | null;
}
