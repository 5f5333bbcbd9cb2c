import type { IndicatorId } from '../../indicator/indicator-id.ts';

const others: Readonly<Partial<Record<IndicatorId, string>>> = {
  Q1: 'Q4',
  K1: 'K2',
  K3: 'K2',
  K16: 'destinations',
};

/** Id of the table of counted records that an indicator is told from; those without such a table have rows of numbers. */
export const tableOf = (indicator: IndicatorId): string => others[indicator] ?? indicator;
