/** The job that wrote a letter, and the entry of the journal for which it did. */
export interface LetterCause {
  readonly job: string;
  readonly institutionId: string;
  readonly entryId: string;
  readonly recordId?: string;
}

/** What a letter that still holds carries besides its text; it is made when the letter leaves, and kept nowhere. */
export interface CheckedLetter {
  /** Where one click of the reader's mail program stops further letters (RFC 8058). */
  readonly unsubscribeAt?: string;
}

/**
 * Asked when letters are about to leave, by the job that wrote them in one institution: between the writing and the sending lie a queue and
 * sometimes a night, and what was true may not be any more. By entry; a letter whose entry is not in the answer must not be sent.
 */
export type LetterCheck = (
  institutionId: string,
  causes: readonly LetterCause[],
) => Promise<ReadonlyMap<string, CheckedLetter>>;
