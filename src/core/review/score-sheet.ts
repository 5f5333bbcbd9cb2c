import { z } from 'zod';
import type { RefusalItem } from '../basics/refusal.ts';
import type { Rubric } from '../programme/rubric.ts';

/** What a reviewer writes: a mark with its reason for each criterion, and words for the applicant as a whole. */
export const scoreSheet = z.strictObject({
  marks: z.record(
    z.string().max(40),
    z.strictObject({ mark: z.int().min(0).max(100).nullable(), reason: z.string().max(4000) }),
  ),
  comment: z.string().max(6000),
});
export type ScoreSheet = z.infer<typeof scoreSheet>;

/** A sheet in which nothing was marked yet. */
export const emptySheet: ScoreSheet = { marks: {}, comment: '' };

/** Letters that a reason needs at least: a mark without a reason helps nobody. */
export const shortestReason = 20;

/** What a sheet lacks before it may be submitted, criterion by criterion; marks stand only on anchors of the rubric. */
export const checkSheet = (sheet: ScoreSheet, { criteria }: Rubric): readonly RefusalItem[] => [
  ...criteria.flatMap(({ id, anchors }) => {
    const { mark, reason } = sheet.marks[id] ?? { mark: null, reason: '' };
    const field = `marks.${id}.mark`;
    return [
      ...(mark === null ? [{ code: 'mark-missing', params: { name: id }, field }] : []),
      ...(mark !== null && !anchors.some((anchor) => anchor.mark === mark)
        ? [{ code: 'mark-without-anchor', params: { mark, name: id }, field }]
        : []),
      ...(reason.trim().length < shortestReason
        ? [
            {
              code: 'reason-too-short',
              params: { fewest: shortestReason, name: id },
              field: `marks.${id}.reason`,
            },
          ]
        : []),
    ];
  }),
  ...Object.keys(sheet.marks)
    .filter((id) => !criteria.some((criterion) => criterion.id === id))
    .map((name) => ({ code: 'criterion-unknown', params: { name }, field: `marks.${name}.mark` })),
];

/**
 * The weighted total of a complete sheet, in hundredths of a point of a hundred (0-10,000): each mark as a share of the
 * highest mark of its criterion, by weight. Weights add up to a hundred.
 */
export const totalOfSheet = (sheet: ScoreSheet, { criteria }: Rubric): number =>
  Math.round(
    criteria.reduce((sum, { id, weight, anchors }) => {
      const highest = Math.max(...anchors.map(({ mark }) => mark));
      return sum + (highest === 0 ? 0 : (weight * 100 * (sheet.marks[id]?.mark ?? 0)) / highest);
    }, 0),
  );
