import { dimensions } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import type { PlacedFigure } from './read-figures.ts';
import type { FigureFault } from './figure-fault.ts';

type Total = NonNullable<FigureTable['read']['total']>;

/** Sums of printed decimals differ in the last binary digits; a thousandth of a person does not. */
const tolerance = 1e-6;

interface Sum {
  total?: PlacedFigure;
  known: number;
  parts: number;
  isComplete: boolean;
}

/**
 * Totals that their parts contradict: unequal when all parts are known, smaller than the known ones when some are missing.
 * A total without a single known part is not contradicted by anything.
 */
export const readTotalFaults = (placed: readonly PlacedFigure[], total: Total): FigureFault[] => {
  const sums = new Map<string, Sum>();
  for (const each of placed) {
    const { figure } = each;
    const category = figure.dimensions[total.dimension];
    if (category === undefined) continue;
    const others = dimensions.filter((dimension) => dimension !== total.dimension);
    const key = [figure.period, ...others.map((dimension) => figure.dimensions[dimension] ?? '')].join('.');
    const sum = sums.get(key) ?? { known: 0, parts: 0, isComplete: true };
    if (category === total.category) sum.total = each;
    else if (figure.value === null) sum.isComplete = false;
    else {
      sum.known += figure.value;
      sum.parts += 1;
    }
    sums.set(key, sum);
  }
  return [...sums.values()].flatMap(({ total: stated, known, parts, isComplete }): FigureFault[] => {
    const value = stated?.figure.value;
    if (stated === undefined || value === undefined || value === null || parts === 0) return [];
    const isShort = value < known - tolerance;
    const isUnequal = Math.abs(value - known) > tolerance;
    if (isComplete ? !isUnequal : !isShort) return [];
    const params = { locator: stated.figure.locator, total: value, sum: known };
    return [{ code: 'total-contradicts-parts', line: stated.line, column: stated.column, params }];
  });
};
