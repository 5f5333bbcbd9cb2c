import type { Rubric } from '../../programme/rubric.ts';
import { totalOfSheet, type ScoreSheet } from '../../review/score-sheet.ts';
import { meanOf } from '../../statistics/mean-of.ts';
import { wholeSheet } from './derive-validity.ts';

/**
 * The marks of one application over its reviewers: of each criterion the mean, as a share of its highest mark, and of the whole sheet by weight (all 0
 * to 1). A criterion that no sheet marked is left out.
 */
export const meanMarks = (
  sheets: readonly ScoreSheet['marks'][],
  rubric: Rubric,
): Readonly<Record<string, number>> => {
  const byCriterion = rubric.criteria.flatMap(({ id, anchors }) => {
    const highest = Math.max(...anchors.map(({ mark }) => mark));
    const marks = sheets.flatMap((sheet) => sheet[id]?.mark ?? []);
    return highest > 0 && marks.length > 0 ? [[id, meanOf(marks) / highest] as const] : [];
  });
  if (byCriterion.length === 0) return {};
  const totals = sheets.map((marks) => totalOfSheet({ marks, comment: '' }, rubric) / 10_000);
  return Object.fromEntries([...byCriterion, [wholeSheet, meanOf(totals)]]);
};
