import { growingColumn } from '../../basics/growing-column.ts';
import { horizons } from '../../alumni/return-dimensions.ts';
import { knownAtHorizon } from '../../indicator/inputs/known-at-horizon.ts';
import { evidenceLadder } from '../../obligation/evidence.ts';
import { cohortMap } from './cohort-map.ts';
import type { EndedStay } from './ended-stay.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';
import { monthsSince } from './months-since.ts';
import { placesOf } from './places-of.ts';
import { tally } from './tally.ts';
import { toldTables } from './told-tables.ts';

/** At a horizon: known to have returned by then, known not to have (abroad, or dead), or not known. */
const returnParts = ['returned', 'away', 'unknown'] as const;
/** Returned, or dead without having returned. */
const states = 2;

/**
 * K1 to K3 and K16 with their tables, from stays that ended; `units`: ids of the universities. As on the page of returns it is the return
 * that counts, whatever came before it: who works abroad for a year and then comes home has returned, and had not yet before. Stays of
 * which nothing is known stay among the participants.
 */
export const collectReturns = (units: readonly string[], scope: CollectScope) => {
  const stays = tally(units, [
    ...horizons.map((month) => ({ id: 'K2', month, parts: returnParts })),
    ...horizons.map((month) => ({ id: 'evidence', month, parts: evidenceLadder })),
    { id: 'destinations' },
  ]);
  const cohorts = cohortMap(() => ({
    participants: 0,
    left: growingColumn(),
    right: growingColumn(),
    exits: growingColumn(),
  }));

  const add = (unit: number, stay: EndedStay): void => {
    const { id, year, country, endedOn, awayDays, returnDays, deathDays } = stay;
    const cohort = cohorts.at(unit, year);
    cohort.participants += 1;
    const exit = returnDays !== null ? 1 : deathDays !== null ? 2 : 0;
    const by = returnDays ?? deathDays;
    const left = awayDays === null ? 0 : monthsSince(endedOn, awayDays);
    const right = by === null ? Number.POSITIVE_INFINITY : monthsSince(endedOn, by);
    if (exit !== 0 || awayDays !== null) {
      cohort.left.push(left);
      cohort.right.push(right);
      cohort.exits.push(exit);
    }
    const told = horizons.map((month) => {
      if (exit === 1 && right <= month) return 'returned';
      const isAway = (exit === 2 && right <= month) || (awayDays !== null && left >= month);
      return isAway ? 'away' : 'unknown';
    });
    stays.add(unit, year, id, [
      ...told,
      ...told.map((part) => (part === 'returned' ? (stay.returnEvidence ?? 'self-report') : null)),
      country,
    ]);
  };

  const gathered = (): Gathered => {
    const found = cohorts.all().flatMap(({ unit, year, value }) => {
      const columns = {
        left: value.left.values(),
        right: value.right.values(),
        exits: Uint8Array.from(value.exits.values()),
      };
      return horizons.map((month) => ({
        place: { unit: units[unit] ?? '', year, month, category: null },
        input: { month, participants: value.participants, states, ...columns },
      }));
    });
    const kept = found.map(({ place, input }) => ({
      ...place,
      input: { known: knownAtHorizon(input).known, participants: input.participants },
    }));
    const tables = stays.tables();
    return {
      inputs: {
        K1: found.map(({ place, input }) => ({ ...place, input })),
        K2: kept,
        K3: kept,
        K16: placesOf(tables.filter(({ id }) => id === 'destinations')),
      },
      counted: toldTables(tables, scope),
      rows: [],
    };
  };
  return { add, gathered };
};
