import { z } from 'zod';
import { nestedIssues } from './nested-issues.ts';
import type { RefundRule } from './rule.ts';
import { ruleIssue } from './rule-issue.ts';

const none: RefundRule = {
  mode: 'none',
  share: 1,
  penalty: 0,
  schedule: { instalments: 1, everyMonths: 1, firstAfterMonths: 0 },
};

const modes: Readonly<Record<string, RefundRule['mode']>> = {
  none: 'none',
  no: 'none',
  'pro-rata': 'pro-rata',
  prorata: 'pro-rata',
  proportional: 'pro-rata',
  full: 'full',
  whole: 'full',
};

const modeOf = (given: unknown): RefundRule['mode'] | undefined => {
  if (given === true) return 'pro-rata';
  if (given === false || given === undefined || given === null) return 'none';
  const word = typeof given === 'string' ? given.trim().toLowerCase().replaceAll(/[\s_]/g, '-') : '';
  return Object.hasOwn(modes, word) ? modes[word] : undefined;
};

const schedule = z.strictObject({
  instalments: z.int().min(1).max(600).default(1),
  everyMonths: z.int().min(1).max(120).default(1),
  firstAfterMonths: z.int().min(0).max(120).default(1),
});

const written = z.strictObject({
  mode: z.unknown().optional(),
  type: z.unknown().optional(),
  kind: z.unknown().optional(),
  method: z.unknown().optional(),
  basis: z.unknown().optional(),
  proRata: z.boolean().optional(),
  share: z.number().min(0).optional(),
  penalty: z.number().min(0).nullish(),
  schedule: schedule.nullish(),
  instalments: z.int().min(1).max(600).optional(),
});

/**
 * `refund` of a rule: missing, `null`, `false` or `"none"` for nothing to be paid back; `true` or `"pro-rata"`; `"full"`; or an
 * object of `mode` (also as `type`, `kind`, `method`, `basis`, or `proRata: true`), `share`, `penalty` and `schedule`.
 */
export const refundShape = z.unknown().transform((given, context): RefundRule => {
  const mode = modeOf(given);
  if (mode !== undefined) return { ...none, mode };
  const parsed = written.safeParse(given, { reportInput: true });
  if (typeof given !== 'object' || !parsed.success) {
    if (parsed.success || typeof given !== 'object')
      context.issues.push(ruleIssue(given, 'refund-malformed'));
    else context.issues.push(...nestedIssues(given, parsed.error));
    return z.NEVER;
  }
  const { proRata, share = 1, penalty, schedule: dates, instalments, ...words } = parsed.data;
  const named = Object.values(words).filter((word) => word !== undefined);
  const [first = proRata === false ? 'full' : 'pro-rata'] = named;
  const chosen = modeOf(first);
  if (chosen === undefined || named.length > 1) context.issues.push(ruleIssue(given, 'refund-malformed'));
  if (share > 1)
    context.issues.push(ruleIssue(given, 'refund-larger-than-grant', ['share'], { share: String(share) }));
  if ((penalty ?? 0) > 1)
    context.issues.push(ruleIssue(given, 'penalty-not-a-share', ['penalty'], { penalty: String(penalty) }));
  return {
    mode: chosen ?? 'none',
    share,
    penalty: penalty ?? 0,
    schedule: { ...none.schedule, ...dates, ...(instalments === undefined ? {} : { instalments }) },
  };
});
