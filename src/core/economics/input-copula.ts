import type { Result } from '../basics/result.ts';
import { gaussianCopula, type CopulaRefusal, type GaussianCopula } from '../statistics/gaussian-copula.ts';
import { modelInputs } from './model-inputs.ts';
import type { Dependence } from './parameters.ts';

/**
 * The copula of the uncertain inputs in their order; pairs that are not listed are independent. Refuses correlations that
 * no joint distribution has.
 */
export const inputCopula = (dependence: readonly Dependence[]): Result<GaussianCopula, CopulaRefusal> => {
  const correlationOf = (row: string, column: string): number =>
    row === column
      ? 1
      : (dependence.find(
          ({ left, right }) => (left === row && right === column) || (left === column && right === row),
        )?.spearman ?? 0);
  return gaussianCopula(modelInputs.map((row) => modelInputs.map((column) => correlationOf(row, column))));
};
