/** What went because its term ended, in one step of the daily job. */
export interface RetentionRunStanding {
  readonly term: string;
  /** A day: what is older went. */
  readonly beforeDay: string;
  readonly gone: number;
  readonly ranAt: string;
}
