/** Which cells are suppressed, the sensitive ones among them, and what it costs. */
export interface Pattern {
  /** In their order. */
  readonly suppressed: readonly number[];
  /** Weights of the cells that are suppressed beside the sensitive ones. */
  readonly cost: number;
  /** No safe pattern costs less; the cost itself when it is proven to be least. */
  readonly bound: number;
}
