/** What somebody settles: the disputed codes of one unit. */
export interface SettleWish {
  readonly studyId: string;
  readonly roundId: string;
  readonly transcriptId: string;
  /** The unit, in code points. */
  readonly start: number;
  readonly end: number;
  readonly decisions: readonly { readonly codeId: string; readonly isGiven: boolean }[];
  readonly reason: string;
}
