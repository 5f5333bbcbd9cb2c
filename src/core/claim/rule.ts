import type { z } from 'zod';
import type { Finding } from './finding.ts';
import type { LookUp } from './look-up.ts';

/** A rule with the type of its arguments hidden, so that all rules stand in one table. */
export interface Rule {
  readonly args: z.ZodType;
  /** Expects arguments that `args` accepted. Throws `ClaimRefused` when the claim itself is at fault. */
  readonly judge: (args: unknown, lookUp: LookUp) => Finding;
}

/** A rule from its argument schema and its judgement, which then sees typed arguments. */
export const rule = <Schema extends z.ZodType>(
  args: Schema,
  judge: (args: z.output<Schema>, lookUp: LookUp) => Finding,
): Rule => ({ args, judge: (given, lookUp) => judge(given as z.output<Schema>, lookUp) });
