/** One drawing of verifiers by lot, with all that is needed to draw it again. */
export interface VerificationDrawStanding {
  /** Fingerprint of the last entry of the institution's journal before the draw. */
  readonly seed: string;
  readonly verifications: number;
  readonly lacking: number;
  readonly drawnAt: string;
}
