/** A correction or supplement to a submitted report; the report itself stays as it was. */
export interface AdditionStanding {
  readonly reportId: string;
  readonly mobilityId: string;
  /** The result that it is about; `null` for the report as a whole. */
  readonly resultId: string | null;
  readonly contentSha256: string;
  readonly addedAt: string;
}
