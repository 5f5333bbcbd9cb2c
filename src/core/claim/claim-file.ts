import { z } from 'zod';
import { missingReasons } from '../basics/cell.ts';
import { ruleNames, severities } from './claim.ts';
import { expression } from './expression.ts';
import { factKinds } from './fact.ts';
import { rules } from './rules.ts';

const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.csv$/);
const text = z.string().min(1).max(400);

/** Where claims come from, to be cited. */
const source = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,79}$/),
  title: text,
  citation: text.optional(),
  doi: text.optional(),
  url: z.url().optional(),
});

/** A fact written into the claim file: a number of the text, one from outside, or one computed from other facts. */
export const declaredFact = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/),
  /** A number, or as a text with its decimals (`"25.0"`); `null` where none was published. */
  value: z.union([z.number(), z.string().regex(/^-?\d{1,40}(\.\d{1,20})?$/), z.null()]).optional(),
  /** Instead of a value: computed from other facts. */
  from: expression.optional(),
  reason: z.enum(missingReasons).optional(),
  unit: z.string().min(1).max(80),
  kind: z.enum(factKinds).default('exact'),
  /** Printed decimals, where the value does not show them. */
  decimals: z.int().min(0).max(20).optional(),
  locator: text,
  period: z.string().min(1).max(40).optional(),
  population: z
    .string()
    .regex(/^[a-z-]+=[a-z-]+$/)
    .optional(),
  quote: text.optional(),
  /** `true` for what the source does not print: a population looked up, a base worked out. */
  outside: z.boolean().default(false),
  /** What it is, or where it is from. */
  note: text.optional(),
});
export type DeclaredFact = z.output<typeof declaredFact>;

const claimHead = {
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/),
  locator: text,
  severity: z.enum(severities).exclude(['none']),
} as const;

/** One claim, its arguments as its rule wants them. */
export const claimShapes = Object.fromEntries(
  ruleNames.map((name) => [
    name,
    z.strictObject({ ...claimHead, rule: z.literal(name), args: rules[name].rule.args }),
  ]),
);

/** The file around the claims, which are checked one by one so that a broken one does not hide the rest. */
export const claimFileFrame = z.strictObject({
  $schema: z.string().optional(),
  source: source.optional(),
  /** Tables beside this file: `table1` is `table1.csv`, read as `table1.json` says. */
  tables: z
    .array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/))
    .max(5000)
    .default([]),
  /** Files of facts beside this file, one fact a line. */
  factFiles: z.array(fileName).max(100).default([]),
  facts: z.array(z.unknown()).max(100_000).default([]),
  claims: z.array(z.unknown()).max(100_000),
});
export type ClaimFileFrame = z.output<typeof claimFileFrame>;

/** The whole file, as the published JSON Schema describes it. */
export const claimFile = claimFileFrame.extend({
  facts: z.array(declaredFact).max(100_000).default([]),
  claims: z.array(z.union(Object.values(claimShapes))).max(100_000),
});
