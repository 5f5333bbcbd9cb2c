import sin from '@stdlib/math-base-special-sin';

/** Pearson correlation of two normals whose Spearman correlation is given (K. Pearson, 1907). */
export const pearsonOfSpearman = (spearman: number): number => 2 * sin((Math.PI * spearman) / 6);
