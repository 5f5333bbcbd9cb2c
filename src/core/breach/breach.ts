/** Kinds of data that a breach can concern, as the office ticks them. */
export const breachDataKinds = [
  'names',
  'contacts',
  'personal-number',
  'health',
  'studies',
  'money',
  'reports',
  'sign-in',
  'other',
] as const;
export type BreachDataKind = (typeof breachDataKinds)[number];

export const breachStatuses = ['open', 'closed'] as const;
export type BreachStatus = (typeof breachStatuses)[number];

/** How a breach ended; `no-breach`: a false alarm, of which nobody has to be notified. */
export const breachOutcomes = ['handled', 'no-breach'] as const;
export type BreachOutcome = (typeof breachOutcomes)[number];

/** Of which step of the clock the responsible people were reminded last. */
export type BreachReminder = 'none' | 'soon' | 'overdue';

/** A breach of the security of personal data; what was written of it stands beside it, since journals hold no texts. */
export interface BreachStanding {
  /** Who recorded it. */
  readonly accountId: string;
  readonly status: BreachStatus;
  /** From the day of this instant runs the term of the notification. */
  readonly detectedAt: string;
  readonly dueAt: string;
  readonly kinds: readonly BreachDataKind[];
  /** Estimated; `null` while nobody knows. */
  readonly people: number | null;
  readonly openedAt: string;
  readonly notifiedAt: string | null;
  /** To how many people letters were written. */
  readonly toldCount: number;
  readonly reminded: BreachReminder;
  readonly outcome: BreachOutcome | null;
  readonly closedAt: string | null;
}
