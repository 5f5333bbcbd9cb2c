import type { PrintedNumber } from './read-number.ts';
import type { Qualifier, Verb } from './claim-words.ts';

/** A name of a row or column, or a number written into the claim itself. */
export type Term =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly number: PrintedNumber };

/** One claim as written, before its names are looked up in the table. */
export interface ClaimLine {
  readonly line: number;
  readonly source: string;
  readonly verb: Verb;
  /** The row or column that all names are read in: `2024` of `sum 2024: …`. Without it the claim is made of each line. */
  readonly at?: string;
  /** What stands before the sign: the parts of a sum, the numerator of a share, the members of an order. */
  readonly left: readonly Term[];
  /** The denominator of a share. */
  readonly over?: Term;
  /** The claimed value. */
  readonly right?: Term & { readonly qualifier?: Qualifier };
  /** First and last line of a trend: `2011..2019`. */
  readonly span?: readonly [string, string];
  /** The number of people that percentages are of. */
  readonly base?: string;
}

/** Every reason why a line is not judged, with the parameters of its sentence. */
export const claimLineFaults = {
  'unknown-word': ['word'],
  'no-claimed-value': [],
  'no-denominator': [],
  'too-few-terms': [],
  'no-base': [],
  'unknown-name': ['name'],
  'names-on-both-sides': ['name'],
  'not-a-number': ['cell', 'value'],
  'needs-table': [],
  'too-many-claims': ['limit'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ClaimLineFaultCode = keyof typeof claimLineFaults;

export interface ClaimLineFault {
  readonly line: number;
  readonly source: string;
  readonly code: ClaimLineFaultCode;
  readonly params: Readonly<Record<string, string>>;
}
