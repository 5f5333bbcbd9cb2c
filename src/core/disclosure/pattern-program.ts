import type { Program, ProgramRow } from './program.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

const infinite = Number.POSITIVE_INFINITY;

/**
 * What one more suppressed cell costs beside its weight: of patterns of equal weight the one with fewer cells is wanted, yet all of them
 * together cost less than a weight of one.
 */
const costOfOne = (cells: number): number => 0.25 / (cells + 1);

/** A sensitive cell rises by what others of its relation fall, and a cell holds no more than its value. */
const levelRows = (problem: SuppressionProblem): readonly ProgramRow[] => {
  const { values, relations, sensitive } = problem;
  const sensitiveAt = new Map(sensitive.map((one) => [one.cell, one]));
  return relations.flatMap(({ cells, amounts }) => {
    if (amounts.some((amount) => amount !== 1)) return [];
    return cells.flatMap((cell): readonly ProgramRow[] => {
      const above = sensitiveAt.get(cell)?.above ?? 0;
      if (above === 0) return [];
      const others = cells.filter((other) => other !== cell && (values[other] ?? 0) > 0);
      const given = others.filter((other) => sensitiveAt.has(other));
      const rest = above - given.reduce((sum, other) => sum + (values[other] ?? 0), 0);
      if (rest <= 0) return [];
      const free = others.filter((other) => !sensitiveAt.has(other));
      return [
        {
          least: 1,
          most: infinite,
          columns: free,
          amounts: free.map((other) => Math.min(1, (values[other] ?? 0) / rest)),
        },
      ];
    });
  });
};

/**
 * The search for a pattern before any attack: a column for each cell, 1 where it is suppressed, then two for each relation, which count its
 * suppressed cells that hold somebody and those that are 0. No suppressed cell is alone in a relation, where it could be computed and
 * so serves nothing; a 0 can only rise and needs one that can fall.
 */
export const patternProgram = (problem: SuppressionProblem): Program => {
  const { values, weights, relations, sensitive } = problem;
  const isSensitive = new Set(sensitive.map(({ cell }) => cell));
  const count = values.length;
  const rows: ProgramRow[] = [];
  for (const [at, { cells, amounts }] of relations.entries()) {
    const [taken, empty] = [count + 2 * at, count + 2 * at + 1];
    const [holding, zero] = [true, false].map((isHolding) =>
      cells.filter((cell) => (values[cell] ?? 0) > 0 === isHolding),
    ) as [number[], number[]];
    for (const [sum, of] of [
      [taken, holding],
      [empty, zero],
    ] as const)
      rows.push({ least: 0, most: 0, columns: [...of, sum], amounts: [...of.map(() => 1), -1] });
    const isPlain = amounts.every((amount) => amount === 1);
    for (const cell of cells)
      rows.push(
        isPlain && (values[cell] ?? 0) === 0
          ? { least: 0, most: infinite, columns: [cell, taken], amounts: [-1, 1] }
          : { least: 0, most: infinite, columns: [cell, taken, empty], amounts: [-2, 1, 1] },
      );
  }
  rows.push(...levelRows(problem));
  const one = costOfOne(count);
  return {
    costs: [
      ...weights.map((weight, cell) => (isSensitive.has(cell) ? 0 : weight + one)),
      ...relations.flatMap(() => [0, 0]),
    ],
    lower: [
      ...values.map((_value, cell) => (isSensitive.has(cell) ? 1 : 0)),
      ...relations.flatMap(() => [0, 0]),
    ],
    upper: [...values.map(() => 1), ...relations.flatMap(() => [infinite, infinite])],
    rows,
  };
};
