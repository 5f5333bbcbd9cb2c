import { z } from 'zod';
import { conditionShape } from './condition-shape.ts';
import { readEvidence } from './evidence.ts';
import { nestedIssues } from './nested-issues.ts';
import { refundShape } from './refund-shape.ts';
import { ruleDay } from './rule-day.ts';
import type { ObligationRule } from './rule.ts';
import { ruleIssue } from './rule-issue.ts';

const hasDecimals = (value: number, most: number): boolean =>
  Math.abs(value * 10 ** most - Math.round(value * 10 ** most)) < 1e-7;

const months = z
  .number()
  .min(0)
  .max(1200)
  .check((context) => {
    if (!hasDecimals(context.value, 1))
      context.issues.push(ruleIssue(context.value, 'too-many-decimals', [], { most: '1' }));
  });

const multiple = z.strictObject({ times: z.number().min(0).max(100), of: z.string().trim().min(1).max(40) });

/** A number is checked as months, anything else as a multiple, so that a fault names what was meant. */
const length = z.unknown().transform((given, context) => {
  const shape = typeof given === 'object' && given !== null ? multiple : months;
  const parsed = shape.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  context.issues.push(...nestedIssues(given, parsed.error));
  return z.NEVER;
});

const fraction = z.number().check((context) => {
  const { value, issues } = context;
  if (value < 0 || value > 1)
    issues.push(ruleIssue(value, 'fraction-out-of-range', [], { fraction: String(value) }));
  else if (!hasDecimals(value, 4)) issues.push(ruleIssue(value, 'too-many-decimals', [], { most: '4' }));
});

const kind = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9-]{0,39}$/);
const words = z.string().trim().min(1).max(200);
const label = z
  .strictObject({ kk: words, ru: words, en: words })
  .nullish()
  .transform((given) => given ?? null);

const evidence = z.string().transform((given, context) => {
  const found = readEvidence(given);
  if (found !== undefined) return found;
  context.issues.push(ruleIssue(given, 'evidence-unknown', [], { given }));
  return z.NEVER;
});

const clause = { when: conditionShape.prefault(null), label };

/** The rule of an obligation as people write it; what is read is an `ObligationRule`, still to be checked for sense. */
export const ruleShape = z
  .strictObject({
    term: z
      .array(z.strictObject({ ...clause, months: length }))
      .min(1)
      .max(50),
    reduce: z
      .array(
        z.strictObject({ ...clause, months, from: ruleDay.nullish().transform((given) => given ?? null) }),
      )
      .max(50)
      .nullish(),
    credit: z
      .array(z.strictObject({ ...clause, fraction }))
      .max(50)
      .nullish(),
    pauses: z.array(kind).max(20).nullish(),
    exemptions: z.array(kind).max(20).nullish(),
    refund: refundShape.prefault(null),
    evidence: evidence.nullish(),
    graceMonths: z.int().min(0).max(120).nullish(),
    substitution: z.number().min(0).max(1).nullish(),
    // What tells people about the rule and changes nothing.
    id: z.unknown().optional(),
    name: z.unknown().optional(),
    title: z.unknown().optional(),
    note: z.unknown().optional(),
    description: z.unknown().optional(),
    version: z.unknown().optional(),
    validFrom: z.unknown().optional(),
    source: z.unknown().optional(),
    sources: z.unknown().optional(),
  })
  .transform((given): ObligationRule => ({
    term: given.term,
    reduce: given.reduce ?? [],
    credit: given.credit ?? [],
    pauses: given.pauses ?? [],
    exemptions: given.exemptions ?? [],
    refund: given.refund,
    evidence: given.evidence ?? 'self-report',
    graceMonths: given.graceMonths ?? 0,
    substitution: given.substitution ?? 0,
  }));
