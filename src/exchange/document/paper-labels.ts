/** Words around every paper, in its language. */
export interface PaperLabels {
  /** The ribbon of a demonstration. */
  readonly demonstration: string;
  /** `Page {page} of {pages}`, with these two places. */
  readonly page: string;
}
