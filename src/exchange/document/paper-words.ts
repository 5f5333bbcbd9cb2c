/** What an institution puts around the facts of a paper, placeholders filled; every list may be empty. */
export interface PaperWords {
  readonly letterhead: readonly string[];
  /** Paragraphs before what the paper says, and after it. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly signatories: readonly { readonly position: string; readonly name: string }[];
  /** Which version of the template these are, for the foot of the page; empty where there is none. */
  readonly version: string;
}
