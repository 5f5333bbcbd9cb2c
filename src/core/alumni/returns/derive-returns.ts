import type { Known } from '../../statistics/silence/manski-bounds.ts';
import type { Horizon, ReturnDimension } from '../return-dimensions.ts';
import { compareLots, type ComparedLots } from './compare-lots.ts';
import { countKinds, type ReturnChoice } from './count-kinds.ts';
import { countReturns } from './count-returns.ts';
import type { FactColumns } from './fact-columns.ts';
import { firstStatesCurve } from './first-states-curve.ts';
import { groupFacts } from './group-facts.ts';
import { largestGroups } from './largest-groups.ts';
import { poolUniversities, type PooledUniversities } from './pool-universities.ts';
import { reachedUntil } from './reached-until.ts';
import { returnedCurve } from './returned-curve.ts';
import { returnFigures, type ReturnFigures } from './return-figures.ts';
import { selectFacts, type ReturnSelection } from './select-facts.ts';
import type { CurveOrReason } from './told-curve.ts';

/** What is asked of the alumni that somebody may see. */
export interface ReturnQuestion extends ReturnSelection {
  readonly by?: ReturnDimension | undefined;
  readonly horizon: Horizon;
  readonly today: string;
}

/** The figures of the page of returns; institutions by their ids (contract/returns.ts says what each means). */
export interface DerivedReturns {
  readonly alumni: number;
  readonly choices: readonly ReturnChoice[];
  readonly all: ReturnFigures;
  readonly returned: CurveOrReason;
  readonly first: CurveOrReason;
  readonly groups: readonly {
    readonly key: string;
    readonly figures: ReturnFigures;
    readonly returned: CurveOrReason;
  }[];
  readonly pooled: PooledUniversities | null;
  readonly lottery: ComparedLots | null;
}

const oneOf = (facts: FactColumns, rows: Uint32Array, lot: number, until: number): Known => {
  const own = rows.filter((row) => facts.lot[row] === lot && (facts.endedOn[row] ?? 0) <= until);
  const known = own.filter((row) => facts.at[row] !== 0);
  return {
    participants: own.length,
    known: known.length,
    returned: known.filter((row) => facts.at[row] === 1).length,
  };
};

/**
 * All figures of the page of returns, of the alumni that somebody may see. `notDrawn`: how many the lots did not send that sent
 * those who are asked for; left out where what is asked for says nothing of people without a stay. The order of the rows does not
 * matter.
 */
export const deriveReturns = (
  facts: FactColumns,
  { by, horizon, today, ...selection }: ReturnQuestion,
  notDrawn: number | undefined,
): DerivedReturns => {
  const until = reachedUntil(today, horizon);
  const count = countReturns(facts, until);
  const rows = selectFacts(facts, selection);
  const figuresOf = (members: Uint32Array): ReturnFigures => returnFigures(count(members));
  const groups = by === undefined ? [] : largestGroups(groupFacts(facts, rows, by));
  const universities = groupFacts(facts, rows, 'institution').map((group) => ({
    key: group.key,
    figures: figuresOf(group.rows),
  }));
  const drawnIn = oneOf(facts, rows, 1, until);
  const movedUp = oneOf(facts, rows, 2, until);
  const hasLot = notDrawn !== undefined && drawnIn.participants > 0;
  return {
    alumni: rows.length,
    choices: countKinds(facts),
    all: figuresOf(rows),
    returned: returnedCurve(facts, rows),
    first: firstStatesCurve(facts, rows),
    groups: groups.map(({ key, rows: members }) => ({
      key,
      figures:
        (by === 'institution' ? universities.find((one) => one.key === key)?.figures : undefined) ??
        figuresOf(members),
      returned: returnedCurve(facts, members),
    })),
    pooled: poolUniversities(universities) ?? null,
    lottery: hasLot
      ? compareLots(drawnIn, { ...movedUp, participants: Math.max(notDrawn, movedUp.participants) })
      : null,
  };
};
