import { z } from 'zod';
import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { CheckedRule } from './checked-rule.ts';
import { readEvidence } from './evidence.ts';
import type { ObligationEvent, ObligationFacts } from './obligation-facts.ts';
import { readRule } from './read-rule.ts';
import { ruleDay } from './rule-day.ts';
import type { RuleFault } from './rule-fault.ts';
import { ruleIssue } from './rule-issue.ts';
import { ruleShapeFaults } from './rule-shape-faults.ts';

/** An obligation that can be judged: the rule, the facts, what happened since, and the day of the balance. */
export interface ObligationCase {
  readonly checked: CheckedRule;
  readonly facts: ObligationFacts;
  readonly events: readonly ObligationEvent[];
  readonly asOf: string;
}

const factValue = z.union([z.string().max(200), z.number(), z.boolean(), z.null()]);
const word = z.string().trim().max(100).nullish();

const facts = z
  .object({
    level: word,
    place: word,
    ownGrant: z.boolean().nullish(),
    goodResult: z.boolean().nullish(),
    start: ruleDay,
    completed: ruleDay.nullish(),
    grant: z.number().min(0).max(1e15),
  })
  .catchall(factValue);

const event = z
  .object({
    kind: z.string().trim().toLowerCase().min(1).max(40),
    from: ruleDay,
    to: ruleDay.nullish(),
    place: word,
    remote: z.boolean().nullish(),
    evidence: z
      .string()
      .nullish()
      .transform((given, context) => {
        const found = given === undefined || given === null ? 'self-report' : readEvidence(given);
        if (found !== undefined) return found;
        context.issues.push(ruleIssue(given, 'evidence-unknown', [], { given: given ?? '' }));
        return z.NEVER;
      }),
    months: z.number().min(0).max(1200).nullish(),
  })
  .catchall(factValue)
  .check((context) => {
    const { from, to } = context.value;
    if (typeof to === 'string' && to < from)
      context.issues.push(ruleIssue(context.value, 'ends-before-start', ['to'], { from, to }));
  });

const shape = z.strictObject({
  rule: z.unknown(),
  facts,
  events: z.array(event).max(100_000).nullish(),
  asOf: ruleDay,
  name: z.unknown().optional(),
  note: z.unknown().optional(),
  source: z.unknown().optional(),
  sources: z.unknown().optional(),
  expected: z.unknown().optional(),
});

/**
 * Reads the case of an obligation from parsed JSON: `{rule, facts, events, asOf}`, and beside them `name`, `note`, `source(s)` and
 * `expected`, which change nothing. Refuses with every fault and its place.
 */
export const readObligationCase = (given: unknown): Result<ObligationCase, readonly RuleFault[]> => {
  const parsed = shape.safeParse(given, { reportInput: true });
  const rule =
    typeof given === 'object' && given !== null && 'rule' in given
      ? readRule(given.rule, 'rule')
      : refuse([{ code: 'missing', field: 'rule', params: {} }] as const);
  const faults = [...(rule.ok ? [] : rule.refusal), ...(parsed.success ? [] : ruleShapeFaults(parsed.error))];
  if (!rule.ok || !parsed.success) return refuse(faults);
  const { level, place, ownGrant, goodResult, completed, ...others } = parsed.data.facts;
  return accept({
    checked: rule.value,
    facts: {
      ...others,
      ...(level === undefined ? {} : { level }),
      ...(place === undefined ? {} : { place }),
      ...(completed === undefined ? {} : { completed }),
      ownGrant: ownGrant ?? false,
      goodResult: goodResult ?? false,
    },
    events: (parsed.data.events ?? []).map(({ to, place: where, remote, months, ...fields }) => ({
      ...fields,
      ...(to === undefined ? {} : { to }),
      ...(where === undefined ? {} : { place: where }),
      remote: remote ?? false,
      ...(typeof months === 'number' ? { months } : {}),
    })),
    asOf: parsed.data.asOf,
  });
};
