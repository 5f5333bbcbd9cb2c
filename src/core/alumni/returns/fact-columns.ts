/** By what alumni are told apart, as texts; `none` for a field that is not known. */
export interface FactKinds {
  readonly cohort: string;
  readonly country: string;
  readonly region: string;
  readonly level: string;
  readonly funding: string;
  readonly field: string;
}

/**
 * What is known of many alumni, a person a row. Days since the end of the stay, −1 where nothing is known. Codes are those of the
 * lists of words in `read-fact-lines.ts`, from 1, 0 where there is none.
 */
export interface FactColumns {
  readonly size: number;
  readonly institutions: readonly string[];
  readonly institution: Uint16Array;
  /** Every combination that exists, and which one a row has. */
  readonly kinds: readonly FactKinds[];
  readonly kind: Uint32Array;
  /** Last day of the stay, in days since the first of January 1970. */
  readonly endedOn: Int32Array;
  /** 1 invited, 2 answered, 4 late, added up. */
  readonly asked: Uint8Array;
  /** Where he was at the horizon. */
  readonly at: Uint8Array;
  readonly evidence: Uint8Array;
  readonly first: Uint8Array;
  /** 1 in, 2 out. */
  readonly lot: Uint8Array;
  readonly away: Int32Array;
  readonly returned: Int32Array;
  readonly firstAfter: Int32Array;
  readonly firstBy: Int32Array;
  readonly death: Int32Array;
}
