/** Ways in which transcripts say who speaks: `Name:`, `[Name]`, `@Name`, a name in a cell of its own, or by a pattern of the user. */
export type MarkKind = 'colon' | 'bracket' | 'at' | 'tab' | 'pattern';

/** What one person said without break, over as many paragraphs as it has. Places are code points of the text, without the mark. */
export interface Turn {
  /** As written; null: nobody is named. */
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
  /** Seconds of the recording, where the transcript has them. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface Transcript {
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly marks: MarkKind | null;
}
