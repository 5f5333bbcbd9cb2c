/** What collectors are told besides the units. */
export interface CollectScope {
  /** The last day of the data. */
  readonly dataThrough: string;
  /** Whether somebody will ask which records are behind a figure that is no count of them. */
  readonly keepsRows: boolean;
}
