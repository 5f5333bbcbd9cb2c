import type { Result } from './result.ts';

/** Values that complete the sentence of a refusal. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** One of several things that are missing or wrong, with the place where it can be mended. */
export interface RefusalItem {
  readonly code: string;
  readonly params?: RefusalParams;
  /** Which field of the form or file, e.g. `tasks.2.deadline`. */
  readonly field?: string;
}

/** An expected "no": the code of its sentence (`refusal.<code>`), the sentence's values, and where useful a list. */
export interface Refusal extends RefusalItem {
  readonly list?: readonly RefusalItem[];
}

/** A decision of the core, or why not. */
export type Decided<Value> = Result<Value, Refusal>;
