import type { AwardOutcome } from '../../award/award.ts';
import { accessOf } from './access-of.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';
import { sharesOf } from './shares-of.ts';
import { tally } from './tally.ts';
import { toldTables } from './told-tables.ts';

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
export const collectAwards = (units: readonly string[], scope: CollectScope) => {
  const decisions = tally(units, [
    ...[{ id: 'K13' }, { id: 'K14' }],
    ...[
      { id: 'K15', parts: shareParts },
      { id: 'K18', parts: shareParts },
    ],
  ]);

  const add = (unit: number, award: DecidedApplication): void => {
    const { id, year, level, outcome, score, isByLot, hasDeparted, isAhead } = award;
    const isAllocated = outcome === 'awarded' || (outcome === 'given-up' && award.hasStay);
    const result = isAllocated ? 'funded' : 'not-funded';
    const isOpen = outcome === 'awarded' && isAhead;
    decisions.add(unit, year, id, [
      `${level} ${result}`,
      score === null ? null : `${level} ${bandOf(score)} ${result}`,
      !isAllocated ? null : hasDeparted ? 'yes' : isOpen ? 'unknown' : 'no',
      !isAllocated ? null : isByLot === null ? 'unknown' : isByLot ? 'yes' : 'no',
    ]);
  };

  const gathered = (): Gathered => {
    const tables = decisions.tables();
    const of = (id: string) => tables.filter((table) => table.id === id);
    return {
      inputs: {
        // The group among the funded, and among all.
        K13: accessOf(of('K13'), (group, others) => ({
          one: { count: group.funded, of: group.funded + others.funded },
          other: { count: group.of, of: group.of + others.of },
        })),
        K14: accessOf(
          of('K14'),
          (group, others) => ({
            one: { count: group.funded, of: group.of },
            other: { count: others.funded, of: others.of },
          }),
          (group) => group.split(' ').at(-1) ?? '',
        ),
        K15: sharesOf(of('K15'), ['yes'], ['unknown']),
        K18: sharesOf(of('K18'), ['yes'], ['unknown']),
      },
      counted: toldTables(tables, scope),
      rows: [],
    };
  };
  return { add, gathered };
};
