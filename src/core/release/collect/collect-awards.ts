import type { AwardOutcome } from '../../award/award.ts';
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

/**
 * K15 and K18 with their tables, from decisions. A grant is allocated to somebody by an award, also to one who gave it up afterwards, and
 * used once he departed; while the day of departure is ahead, that is unknown.
 */
export const collectAwards = (units: readonly string[], dataThrough: string) => {
  const used = tally('K15', units, shareParts);
  const byLot = tally('K18', units, shareParts);
  return {
    add: (unit: number, award: DecidedApplication): void => {
      const { id, year, outcome, isByLot, hasDeparted, isAhead } = award;
      if (outcome === 'awarded' || (outcome === 'given-up' && award.hasStay)) {
        const isOpen = outcome === 'awarded' && isAhead;
        used.add({ unit, year }, id, hasDeparted ? 'yes' : isOpen ? 'unknown' : 'no');
      }
      if (outcome === 'awarded')
        byLot.add({ unit, year }, id, isByLot === null ? 'unknown' : isByLot ? 'yes' : 'no');
    },
    gathered: (): Gathered => {
      const [uses, lots] = [used.tables(), byLot.tables()];
      return {
        inputs: {
          K15: sharesOf(uses, ['yes'], ['unknown']),
          K18: sharesOf(lots, ['yes'], ['unknown']),
        },
        counted: [
          ...uses.filter(({ year }) => isTold('K15', year, null, dataThrough)),
          ...lots.filter(({ year }) => isTold('K18', year, null, dataThrough)),
        ],
        rows: [],
      };
    },
  };
};
