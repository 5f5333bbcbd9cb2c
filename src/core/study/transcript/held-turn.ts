/** A turn as a study holds it. Places are code points, the end exclusive; `from` and `to` are seconds of the recording. */
export interface HeldTurn {
  /** As the text names who speaks; null where nobody is named. */
  readonly speaker: string | null;
  /** The participant behind the label; null for a moderator and for whom nobody knows. */
  readonly participantId: string | null;
  readonly start: number;
  readonly end: number;
  readonly from: number | null;
  readonly to: number | null;
}
