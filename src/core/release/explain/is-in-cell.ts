import type { IndicatorId } from '../../indicator/indicator-id.ts';
import type { UnitInput } from '../indicator-inputs.ts';
import type { Cell } from './cell.ts';

/** Whether a figure of a university belongs to a cell. */
export const isInCell = (
  { university, year, month, category }: Cell,
  input: Pick<UnitInput<IndicatorId>, 'unit' | 'year' | 'month' | 'category'>,
): boolean =>
  (university === null || input.unit === university) &&
  input.year === year &&
  input.month === month &&
  input.category === category;
