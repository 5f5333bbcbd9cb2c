/** How a section was reached. */
export interface SectionSearch {
  /** The field that shall have the focus. */
  readonly at?: string;
  /** From the page of checking answers, to which it goes back. */
  readonly from?: 'check';
}

/** Reads the query of a section's address; anything else in it is dropped. */
export const sectionSearch = (search: Readonly<Record<string, unknown>>): SectionSearch => ({
  ...(typeof search['at'] === 'string' ? { at: search['at'] } : {}),
  ...(search['from'] === 'check' ? { from: 'check' as const } : {}),
});
