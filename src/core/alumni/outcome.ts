import type { Evidence } from '../obligation/evidence.ts';

/**
 * What became of somebody. `work-abroad`, `study-abroad`: in any country but home; `other-country`: abroad without study or work.
 * That nothing is known is not a state: there is no outcome then.
 */
export const outcomeStates = ['returned', 'study-abroad', 'work-abroad', 'other-country', 'dead'] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** `to-check`: shown by a document that nobody has looked at; `replaced`: by what was said later; `refused`: it did not hold. */
export const outcomeStatuses = ['stands', 'to-check', 'replaced', 'refused', 'undone'] as const;
export type OutcomeStatus = (typeof outcomeStatuses)[number];

export const outcomeSources = ['follow-up', 'telephone', 'own-page', 'import'] as const;
type OutcomeSource = (typeof outcomeSources)[number];

/** One fact known about the life after a stay. */
export interface OutcomeStanding {
  readonly alumnusId: string;
  readonly accountId: string;
  readonly state: OutcomeState;
  /** It began after this day; `null`: at the end of the stay or later. */
  readonly knownAfter: string | null;
  /** It had begun by this day; the day before is `knownAfter` where the day is known. */
  readonly knownBy: string;
  /** It was still so on this day: the day of which the source speaks. */
  readonly seenOn: string;
  readonly evidence: Evidence;
  readonly source: OutcomeSource;
  /** The follow-up or the import that said it. */
  readonly sourceId: string | null;
  readonly consentId: string | null;
  readonly inField: boolean | null;
  /** Alpha-3 code of the country of residence. */
  readonly country: string | null;
  readonly fileSha256: string | null;
  readonly status: OutcomeStatus;
  readonly recordedAt: string;
  readonly decidedAt: string | null;
}
