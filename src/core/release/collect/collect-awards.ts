import type { AwardOutcome } from '../../award/award.ts';
import { accessOf } from './access-of.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';
import { isTold } from './is-told.ts';
import { sharesOf } from './shares-of.ts';
import { tally } from './tally.ts';

/** What was decided on an eligible application. */
export interface DecidedApplication {
  readonly id: string;
  /** That of the decision. */
  readonly year: number;
  readonly level: string;
  readonly outcome: AwardOutcome;
  /** Points of a hundred; null once the person is forgotten. */
  readonly score: number | null;
  readonly isByLot: boolean | null;
  /** Whether a stay was opened for it, whatever became of it. */
  readonly hasStay: boolean;
  readonly hasDeparted: boolean;
  /** Whether the day on which the stay was to begin is still to come. */
  readonly isAhead: boolean;
}

const shareParts = ['yes', 'no', 'unknown'] as const;

/** Points of a hundred from which on a band begins. */
const bands = [0, 40, 60, 80] as const;
const bandOf = (score: number): string => {
  const at = bands.findLastIndex((from) => score >= from);
  return `${bands[at] ?? 0}-${bands[at + 1] ?? 100}`;
};

/**
 * K13, K14, K15 and K18 with their tables, from decisions; groups are levels of study, for K14 `<level> <from>-<to>` within a band of points. A
 * grant is allocated to somebody by an award, also to who gave it up afterwards, and used once he departed; while the day of departure is
 * ahead, that is unknown.
 */
export const collectAwards = (units: readonly string[], { dataThrough }: CollectScope) => {
  const used = tally('K15', units, shareParts);
  const byLot = tally('K18', units, shareParts);
  const access = tally('K13', units);
  const parity = tally('K14', units);

  const add = (unit: number, award: DecidedApplication): void => {
    const { id, year, level, outcome, score, isByLot, hasDeparted, isAhead } = award;
    const isAllocated = outcome === 'awarded' || (outcome === 'given-up' && award.hasStay);
    const result = isAllocated ? 'funded' : 'not-funded';
    access.add({ unit, year }, id, `${level} ${result}`);
    if (score !== null) parity.add({ unit, year }, id, `${level} ${bandOf(score)} ${result}`);
    if (!isAllocated) return;
    const isOpen = outcome === 'awarded' && isAhead;
    used.add({ unit, year }, id, hasDeparted ? 'yes' : isOpen ? 'unknown' : 'no');
    byLot.add({ unit, year }, id, isByLot === null ? 'unknown' : isByLot ? 'yes' : 'no');
  };

  const gathered = (): Gathered => {
    const tables = { K13: access.tables(), K14: parity.tables(), K15: used.tables(), K18: byLot.tables() };
    return {
      inputs: {
        // The group among the funded, and among all.
        K13: accessOf(tables.K13, (group, others) => ({
          one: { count: group.funded, of: group.funded + others.funded },
          other: { count: group.of, of: group.of + others.of },
        })),
        K14: accessOf(
          tables.K14,
          (group, others) => ({
            one: { count: group.funded, of: group.of },
            other: { count: others.funded, of: others.of },
          }),
          (group) => group.split(' ').at(-1) ?? '',
        ),
        K15: sharesOf(tables.K15, ['yes'], ['unknown']),
        K18: sharesOf(tables.K18, ['yes'], ['unknown']),
      },
      counted: (['K13', 'K14', 'K15', 'K18'] as const).flatMap((id) =>
        tables[id].filter(({ year }) => isTold(id, year, null, dataThrough)),
      ),
      rows: [],
    };
  };
  return { add, gathered };
};
