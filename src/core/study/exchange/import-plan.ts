import type { EntryBody } from '../../basics/entry-body.ts';
import type { CodeContent, ThemeContent } from '../standing/codebook-standing.ts';
import type { HeldTurn } from '../transcript/held-turn.ts';

/** A coding as it is written on the sheet that an import opens, at its first revision. */
export interface PlannedCoding {
  readonly id: string;
  readonly sheetId: string;
  readonly start: number;
  readonly end: number;
  readonly isWhole: boolean;
  readonly codeId: string;
  readonly codedAt: string;
  readonly guid: string;
}

/** What an import writes: entries, the content that they only name, and what of the file has no place in a study. */
export interface ImportPlan {
  readonly entries: readonly EntryBody[];
  readonly codes: readonly { readonly id: string; readonly content: CodeContent }[];
  readonly transcripts: readonly {
    readonly id: string;
    readonly words: string;
    readonly turns: readonly HeldTurn[];
  }[];
  readonly codings: readonly PlannedCoding[];
  readonly memos: readonly { readonly id: string; readonly words: string }[];
  readonly themes: readonly { readonly id: string; readonly content: ThemeContent }[];
  /** Who stands behind a new pseudonym, where the file named a case otherwise. */
  readonly people: readonly { readonly participantId: string; readonly name: string }[];
  readonly guids: readonly { readonly id: string; readonly guid: string }[];
  /** Counted by the element of the standard that was not kept. */
  readonly notKept: ReadonlyMap<string, number>;
}
