import { z } from 'zod';
import type { Evidence, Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { references } from './reference-schema.ts';
import { rule } from './rule.ts';
import { readSeries } from './series.ts';

const subject = z.string().regex(/^[a-z0-9-]{1,80}$/);

const statement = z.strictObject({
  locator: z.string().min(1).max(200),
  /** What it is about, in a word of the auditor's. */
  subject,
  says: z.enum(['asserts', 'denies', 'confirms']),
  /** For what it confirms: whether anything was compared with. */
  comparisonGroup: z.boolean().optional(),
  quote: z.string().max(400).optional(),
});

const args = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('statements'), statements: z.array(statement).min(2).max(50) }),
  /** Two quantities said to go together need values for the same periods. */
  z.strictObject({ form: z.literal('correlation'), left: references, right: references }),
]);

type Statement = z.output<typeof statement>;

/** Below three pairs any two series correlate. */
const fewestPairs = 3;

const isOpposite = (a: Statement, b: Statement): boolean =>
  a.subject === b.subject && (a.says === 'denies') !== (b.says === 'denies');

const judgeStatements = (statements: readonly Statement[]): Finding => {
  const opposed = statements.some((a, at) => statements.slice(at + 1).some((b) => isOpposite(a, b)));
  const unfounded = statements.some(
    ({ says, comparisonGroup }) => says === 'confirms' && comparisonGroup !== true,
  );
  return {
    verdict: opposed || unfounded ? 'inconsistent' : 'consistent',
    expected: null,
    computed: null,
    tolerance: null,
    evidence: statements.map(({ says, subject: about, comparisonGroup, quote, locator }): Evidence => ({
      line: [
        `${says}: ${about}`,
        ...(comparisonGroup === undefined ? [] : [`comparison group: ${comparisonGroup ? 'yes' : 'no'}`]),
        ...(quote === undefined ? [] : [`“${quote}”`]),
      ].join('; '),
      cells: [locator],
    })),
    reasons: [
      ...(opposed ? ['opposite-statements'] : []),
      ...(unfounded ? ['confirmation-without-comparison-group'] : []),
      'read-by-a-person',
    ],
  };
};

/** Rule 14: opposite tags on one subject, or a confirmation without a comparison group. A person set the tags. */
export const logic = rule(args, (claim, lookUp): Finding => {
  if (claim.form === 'statements') return judgeStatements(claim.statements);
  const [left, right] = [claim.left, claim.right].map((side) => readSeries(lookUp.many(side), lookUp).points);
  const pairs = (left ?? []).filter(({ period }) => right?.some((other) => other.period === period));
  const evidence = [left ?? [], right ?? []].map((points): Evidence => ({
    line: points.map(({ period }) => period).join(', ') || '∅',
    cells: points.map(({ fact }) => fact.locator),
  }));
  // A correlation that was published with its value would be an equality claim; the tables alone only show if there is one to compute.
  const reason =
    pairs.length < fewestPairs
      ? `no-paired-series:${pairs.length}`
      : `coefficient-not-published:${pairs.length}`;
  return notCheckable([reason], { evidence });
});
