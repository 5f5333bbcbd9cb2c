/** How a check of the doctor ended; `skipped` is what this installation does not have. */
export type CheckOutcome = 'ok' | 'warning' | 'fault' | 'skipped';

/** A sentence by the key of its message under `doctor.`, with what it names. No secret is ever among them. */
export interface Said {
  readonly key: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** One thing that the doctor looked at. `id` is stable: whoever watches the doctor by a program goes by it. */
export interface Check {
  readonly id: string;
  readonly outcome: CheckOutcome;
  readonly says: Said;
  /** How many records are wrong, where it is a check of data. */
  readonly count?: number;
  /** Where it is: a setting, a folder, an address, the ids of records. */
  readonly place?: string;
  /** What helps, where something is wrong. */
  readonly cure?: Said;
}
