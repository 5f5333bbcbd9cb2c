import { evidenceLadder } from '../../obligation/evidence.ts';
import type { AskedStratum } from '../../statistics/silence/judge-silence.ts';
import type { FactColumns } from './fact-columns.ts';
import { placeCodes } from './place-codes.ts';

/** What is known of some alumni at the horizon, counted. */
export interface CountedReturns {
  readonly participants: number;
  readonly known: number;
  readonly returned: number;
  readonly invited: number;
  readonly answered: number;
  /** By cells of people alike before they were asked. */
  readonly strata: readonly AskedStratum[];
  /** In the order of the ladder, and of `placeCodes`. */
  readonly byEvidence: readonly number[];
  readonly byPlace: readonly number[];
}

/** For each kind of alumni the cell in which answers are alike: cohort, region and level. */
const cellsOf = (kinds: FactColumns['kinds']): Uint32Array => {
  const cells = new Map<string, number>();
  return Uint32Array.from(kinds, ({ cohort, region, level }) => {
    const key = [cohort, region, level].join(' ');
    const cell = cells.get(key) ?? cells.size;
    cells.set(key, cell);
    return cell;
  });
};

/** A counter of the rows of a selection whose horizon is reached: those that ended on `until` or before. */
export const countReturns = (facts: FactColumns, until: number): ((rows: Uint32Array) => CountedReturns) => {
  const cellOf = cellsOf(facts.kinds);
  const cells = cellOf.reduce((most, cell) => Math.max(most, cell + 1), 0);
  return (rows) => {
    // Participants, known, returned, late, late and returned, of each cell.
    const counts = new Float64Array(cells * 5);
    const places = placeCodes.map(() => 0);
    const rungs = evidenceLadder.map(() => 0);
    let [participants, invited, answered] = [0, 0, 0];
    const add = (cell: number, which: number): void => {
      counts[cell * 5 + which] = (counts[cell * 5 + which] ?? 0) + 1;
    };
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      if ((facts.endedOn[row] ?? 0) > until) continue;
      participants += 1;
      const cell = cellOf[facts.kind[row] ?? 0] ?? 0;
      const asked = facts.asked[row] ?? 0;
      const place = facts.at[row] ?? 0;
      add(cell, 0);
      if ((asked & 1) > 0) invited += 1;
      if ((asked & 2) > 0) answered += 1;
      if (place === 0) continue;
      places[place - 1] = (places[place - 1] ?? 0) + 1;
      add(cell, 1);
      const isLate = (asked & 4) > 0;
      if (isLate) add(cell, 3);
      if (place !== 1) continue;
      add(cell, 2);
      if (isLate) add(cell, 4);
      const rung = (facts.evidence[row] ?? 1) - 1;
      rungs[rung] = (rungs[rung] ?? 0) + 1;
    }
    const strata = Array.from({ length: cells }, (_none, cell): AskedStratum => {
      const [participants = 0, known = 0, returned = 0, late = 0, lateReturned = 0] = counts.subarray(
        cell * 5,
        cell * 5 + 5,
      );
      return { participants, known, returned, late: { known: late, returned: lateReturned } };
    });
    const sum = (of: (one: AskedStratum) => number): number => strata.reduce((all, one) => all + of(one), 0);
    return {
      participants,
      known: sum(({ known }) => known),
      returned: sum(({ returned }) => returned),
      ...{ invited, answered, strata, byEvidence: rungs, byPlace: places },
    };
  };
};
