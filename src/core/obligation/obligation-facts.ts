import type { FactValue } from './condition.ts';
import type { Evidence } from './evidence.ts';

/** What an obligation is judged by, beside any fact of its own that the rule names. */
export interface ObligationFacts {
  readonly [fact: string]: FactValue | undefined;
  readonly level?: string | null;
  /** Where the person works after the return: a code of the rule's own, such as `astana`. */
  readonly place?: string | null;
  /** Whether he brought a grant of a foreign fund or an employer. */
  readonly ownGrant?: boolean;
  readonly goodResult?: boolean;
  /** Day on which the clock starts. */
  readonly start: string;
  /** Day of completion, against which `from` of a reduction is held; the start where there is none. */
  readonly completed?: string | null;
  /** What was paid, in one currency. */
  readonly grant: number;
}

/** Something that happened after the start. */
export interface ObligationEvent {
  readonly [field: string]: FactValue | undefined;
  /** `work`, `contribution`, or a kind that the rule names among its pauses, exemptions or credits. */
  readonly kind: string;
  /** First and last day, both belonging to it; without the last it goes on. */
  readonly from: string;
  readonly to?: string | null;
  readonly place?: string | null;
  readonly remote?: boolean;
  readonly evidence: Evidence;
  /** Of a contribution: for how many months it was agreed to stand. */
  readonly months?: number;
}
