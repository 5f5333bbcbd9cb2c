/** A cell that must be protected: who sees the table must hold possible a value this far below it and this far above it. */
export interface SensitiveCell {
  readonly cell: number;
  readonly below: number;
  readonly above: number;
}
