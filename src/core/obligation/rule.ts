import type { Condition } from './condition.ts';
import type { Evidence } from './evidence.ts';

/** Words for people in the three languages; without them a page names the condition. */
type ClauseLabel = Readonly<Record<'kk' | 'ru' | 'en', string>>;

interface Clause {
  readonly when: Condition;
  readonly label: ClauseLabel | null;
}

/** How long the duty is: so many months, or a multiple of a fact such as `studyMonths`. */
export interface TermClause extends Clause {
  readonly months: number | { readonly times: number; readonly of: string };
}
/** What makes it shorter. All that hold are taken off. */
export interface ReduceClause extends Clause {
  readonly months: number;
  /** In force for who completed on this day or after it; `null`: for everybody. */
  readonly from: string | null;
}
/** Which part of a day of work counts, 0 to 1, with at most four decimals. */
export interface CreditClause extends Clause {
  readonly fraction: number;
}

/** What is to be paid back for what is not done. */
export interface RefundRule {
  /** `pro-rata`: by the part of the months that is not done; `full`: all of it until the last month is done. */
  readonly mode: 'none' | 'pro-rata' | 'full';
  /** Which part of the grant can be claimed back at all, 0 to 1. */
  readonly share: number;
  /** On top of what is to be paid back, as a part of it, 0 to 1. */
  readonly penalty: number;
  readonly schedule: {
    readonly instalments: number;
    readonly everyMonths: number;
    readonly firstAfterMonths: number;
  };
}

/** The rules of one obligation, as data. `docs/obligation-rules.md` explains each part. */
export interface ObligationRule {
  readonly term: readonly TermClause[];
  readonly reduce: readonly ReduceClause[];
  readonly credit: readonly CreditClause[];
  readonly pauses: readonly string[];
  /** Kinds of events that end the duty. */
  readonly exemptions: readonly string[];
  readonly refund: RefundRule;
  /** The least evidence that counts at all. */
  readonly evidence: Evidence;
  /** Within how many months of the start the work has to begin. */
  readonly graceMonths: number;
  /** Which part of the term an agreed contribution may replace, 0 to 1. */
  readonly substitution: number;
}
