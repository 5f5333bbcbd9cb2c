import type { HeldTurn } from '../transcript/held-turn.ts';

/** A study as it is counted: texts in the order held, each with its turns and the codings of the sheets that count. */
export interface CountedStudy {
  /** Codes that stand, in the order of their tree. */
  readonly codes: readonly { readonly id: string; readonly name: string }[];
  /** `isCounted`: agreed to take part, and still does. */
  readonly participants: readonly {
    readonly id: string;
    readonly pseudonym: string;
    readonly isCounted: boolean;
  }[];
  readonly texts: readonly CountedText[];
}

export interface CountedText {
  readonly id: string;
  readonly name: string;
  /** Number of the session at which it was said; null where nobody wrote that down. */
  readonly session: number | null;
  readonly turns: readonly HeldTurn[];
  readonly codings: readonly {
    readonly start: number;
    readonly end: number;
    readonly isWhole: boolean;
    readonly codeId: string;
  }[];
}
