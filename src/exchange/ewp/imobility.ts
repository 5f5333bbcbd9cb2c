/**
 * Arrival and departure as the receiving institution saw them: Erasmus Without Paper, Incoming Mobilities 2.0.0. A day that is not
 * known, or has not come, is `null` and left out.
 */
export interface Imobility {
  /** As the sending institution gave it. */
  readonly omobilityId: string | null;
  /** ISO 8601. */
  readonly arrivedOn: string | null;
  readonly departedOn: string | null;
}
