/** A stretch of a text, in code points with the end exclusive, and what stands there instead. Edits of one text are in order and apart. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
