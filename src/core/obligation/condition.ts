/** What a fact or a field of an event can be; texts are compared without regard to case and outer spaces. */
export type FactValue = string | number | boolean | null;
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** What one fact must be: all that is given here holds. `oneOf` and `not` are never empty, texts in small letters. */
export interface FactTest {
  readonly fact: string;
  readonly oneOf?: readonly (string | number | boolean)[];
  readonly not?: readonly (string | number | boolean)[];
  /** Bounds that belong to it; numbers, days (`2025-07-13`) or rungs of the ladder of evidence. */
  readonly atLeast?: string | number;
  readonly atMost?: string | number;
}

/** Every test must hold; none at all is "always". */
export type Condition = readonly FactTest[];
