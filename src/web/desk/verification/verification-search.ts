/** How the page of a verification was reached. */
export interface VerificationSearch {
  /** The reader has just declared a conflict, after which the result is gone from his view. */
  readonly done?: 'conflict';
}

/** Reads the query of a verification's address; anything else in it is dropped. */
export const verificationSearch = (search: Readonly<Record<string, unknown>>): VerificationSearch =>
  search['done'] === 'conflict' ? { done: 'conflict' } : {};
