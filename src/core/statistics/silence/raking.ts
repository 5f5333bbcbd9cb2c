import { accept, refuse, type Result } from '../../basics/result.ts';

interface Raked {
  /** Row by row, as `counts`. */
  readonly cells: Float64Array;
  /** Cell raked/original, 0 where the original is 0: the weight of each answer in the cell. */
  readonly weights: Float64Array;
  readonly rounds: number;
  /** nΣw²/(Σw)² with a weight for each answer (Kish). */
  readonly designEffect: number;
}

/** Why a table cannot be raked, and where. */
interface RakingRefusal {
  readonly code: 'no-convergence' | 'totals-differ' | 'nobody-known';
  /** The row or column that has a target but no answers, if that is why. */
  readonly margin?: { readonly of: 'row' | 'column'; readonly at: number };
}

const mostRounds = 10_000;
const smallestChange = 1e-10;

/**
 * Weights by raking (Deming and Stephan 1940): rows and columns are scaled to their targets in turn until no cell changes by 1e-10 of
 * itself; odds ratios stay what they are. `counts`: answers ≥ 0, row by row, rows.length × columns.length; targets ≥ 0 on any common scale.
 * Refused: `no-convergence` for a row or column with a target but without answers, and where zero cells contradict the targets;
 * `totals-differ` when rows and columns do not add up to the same; `nobody-known`. Throws RangeError on a table of another size.
 */
export const rake = (
  counts: Float64Array,
  rows: readonly number[],
  columns: readonly number[],
): Result<Raked, RakingRefusal> => {
  const [height, width] = [rows.length, columns.length];
  if (counts.length !== height * width || counts.some((one) => !(one >= 0)))
    throw new RangeError('counts are no table of these margins');
  const total = (values: Iterable<number>): number => {
    let sum = 0;
    for (const value of values) sum += value;
    return sum;
  };
  if (total(counts) === 0) return refuse({ code: 'nobody-known' });
  if (Math.abs(total(rows) - total(columns)) > 1e-9 * total(rows)) return refuse({ code: 'totals-differ' });
  const cells = counts.slice();
  const sumOfRow = (row: number): number => total(cells.subarray(row * width, (row + 1) * width));
  const sumOfColumn = (column: number): number => {
    let sum = 0;
    for (let row = 0; row < height; row += 1) sum += cells[row * width + column] ?? 0;
    return sum;
  };
  for (const [at, target] of rows.entries())
    if (target > 0 && sumOfRow(at) === 0)
      return refuse({ code: 'no-convergence', margin: { of: 'row', at } });
  for (const [at, target] of columns.entries())
    if (target > 0 && sumOfColumn(at) === 0)
      return refuse({ code: 'no-convergence', margin: { of: 'column', at } });

  for (let round = 1; round <= mostRounds; round += 1) {
    const before = cells.slice();
    for (const [row, target] of rows.entries()) {
      const sum = sumOfRow(row);
      for (let at = row * width; at < (row + 1) * width; at += 1)
        cells[at] = sum === 0 ? 0 : ((cells[at] ?? 0) * target) / sum;
    }
    for (const [column, target] of columns.entries()) {
      const sum = sumOfColumn(column);
      for (let at = column; at < cells.length; at += width)
        cells[at] = sum === 0 ? 0 : ((cells[at] ?? 0) * target) / sum;
    }
    let change = 0;
    for (let at = 0; at < cells.length; at += 1) {
      const own = before[at] ?? 0;
      if (own > 0) change = Math.max(change, Math.abs((cells[at] ?? 0) / own - 1));
    }
    if (change >= smallestChange) continue;
    const isMet = rows.every((target, row) => Math.abs(sumOfRow(row) - target) <= 1e-7 * (target + 1e-9));
    if (!isMet) break;
    const weights = cells.map((cell, at) => (counts[at] === 0 ? 0 : cell / (counts[at] ?? 1)));
    let [sum, squares] = [0, 0];
    for (let at = 0; at < cells.length; at += 1) {
      sum += (counts[at] ?? 0) * (weights[at] ?? 0);
      squares += (counts[at] ?? 0) * (weights[at] ?? 0) ** 2;
    }
    return accept({ cells, weights, rounds: round, designEffect: (total(counts) * squares) / (sum * sum) });
  }
  return refuse({ code: 'no-convergence' });
};
