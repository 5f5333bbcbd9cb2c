import { z } from 'zod';
import { cellsOf } from './amount.ts';
import { cellName } from './cell-name.ts';
import { ClaimRefused } from './claim-fault.ts';
import type { Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { rankedCells, rankedLine } from './ranked-cells.ts';
import { rule } from './rule.ts';

const part = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const args = z.strictObject({
  table: part,
  period: part,
  /** In the order in which the text lists them. */
  named: z.array(part).min(1).max(200),
});

/** Rule 6: a list of leaders against the first ranks of a table, in the same order. */
export const list = rule(args, ({ table, period, named }, lookUp): Finding => {
  const absent = named.find((name) => !lookUp.has(`${table}.${period}.${name}`));
  if (absent !== undefined) throw new ClaimRefused('missing-cell', { cell: `${table}.${period}.${absent}` });
  const { ranked, missing } = rankedCells(table, period, lookUp);
  if (ranked.length < named.length) return notCheckable(missing);
  const leaders = ranked.slice(0, named.length).map(({ fact }) => cellName(fact));
  const isSame = leaders.every((name, at) => name === named[at]);
  return {
    verdict: isSame ? 'consistent' : 'inconsistent',
    expected: named.join(', '),
    computed: leaders.join(', '),
    tolerance: null,
    evidence: [{ line: rankedLine(ranked), cells: cellsOf(ranked) }],
    reasons: missing,
  };
});
