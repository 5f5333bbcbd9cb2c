import { addDays } from '../../basics/add-days.ts';
import { dueOn } from '../../indicator/due-on.ts';
import { indicatorIds, type IndicatorId } from '../../indicator/indicator-id.ts';
import { indicators } from '../../indicator/indicators.ts';
import type { CountedTable } from '../counted-table.ts';
import type { CollectScope } from './collect-scope.ts';

/** The indicator that a table is of, where it does not bear its name. */
const indicatorOf: Readonly<Record<string, IndicatorId>> = { destinations: 'K16', evidence: 'K2' };

/**
 * Tables whose cohort is complete on the day after the last day of the data, by the lag of their indicator: of the others no value is told, and
 * so no counts, unless somebody asks which records are behind them. Throws for a table of no indicator.
 */
export const toldTables = (
  tables: readonly CountedTable[],
  { dataThrough, keepsRows }: CollectScope,
): readonly CountedTable[] => {
  if (keepsRows) return tables;
  const today = addDays(dataThrough, 1);
  return tables.filter(({ id, year, month }) => {
    const indicator = indicatorOf[id] ?? indicatorIds.find((one) => one === id);
    if (indicator === undefined) throw new Error(`no indicator has the table ${id}`);
    return dueOn(indicators[indicator].lag, year, month ?? undefined) <= today;
  });
};
