/**
 * `changed`: an entry is not what was written. `cut`: entries are missing. `swapped`: entries stand in each other's place.
 * `rebuilt`: the chain fits together, but does not lead to a published head.
 */
export const journalFaultKinds = ['changed', 'cut', 'swapped', 'rebuilt'] as const;

/** One tampering, at the first sequence number that shows it. */
export interface JournalFault {
  readonly kind: (typeof journalFaultKinds)[number];
  /** The id of the institution. */
  readonly institution: string;
  readonly sequence: number;
}
