/** Why a line of a balance is there; each has a sentence under `obligation.line`. */
export const lineCodes = [
  'base',
  'multiple',
  'reduction',
  'reduction-not-in-force',
  'reduction-capped',
  'credit',
  'substitution',
  'counted-already',
  'not-credited',
  'remote-not-named',
  'abroad-not-named',
  'evidence-too-weak',
  'outside-clock',
  'kind-not-in-rule',
  'substitution-used-up',
  'pause',
  'more-than-owed',
  'exempt',
] as const;
export type LineCode = (typeof lineCodes)[number];

/** One step of the computation; the months of all lines add up to the balance. */
export interface BalanceLine {
  readonly code: LineCode;
  /** The clause of the rule, such as `term.0`, where one decided. */
  readonly clause: string | null;
  /** The event by its place in the list that was given, where one is meant. */
  readonly event: number | null;
  /** Tenths exactly; negative where it makes the duty smaller. */
  readonly months: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Where an obligation stands on a day. Months in tenths, money in hundredths. */
export interface Balance {
  readonly monthsOwed: number;
  /** What counts towards them, never more than is owed. */
  readonly monthsCredited: number;
  readonly monthsPaused: number;
  /** What is left: owed less credited; 0 for who is exempt. */
  readonly balance: number;
  /** What would be to pay back if nothing more were done. */
  readonly refund: number;
  readonly lines: readonly BalanceLine[];
}
