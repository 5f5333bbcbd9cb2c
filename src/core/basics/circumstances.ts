/** What a decision may know of the world; handed in, so that it can be made again. */
export interface Circumstances {
  /** Instant, ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** The account that asks, `operator` for a command line, `system` for a job. */
  readonly actor: string;
  /** The institution in whose journal the decision is written. */
  readonly institutionId: string;
  /** Whether this installation is a demonstration: what is made in it is labelled so for ever. */
  readonly isDemonstration: boolean;
  /** A new identifier that begins with the prefix. */
  readonly newId: (prefix: string) => string;
}
