import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { RaschScore } from './rasch-score.ts';

/** A row that keeps to one end of the scale. */
export type RaschExtreme = 'highest' | 'lowest' | null;

type Facet = 'proposal' | 'reviewer' | 'criterion';

/** Scores that can be fitted, by number, grouped by proposal. */
export interface RaschData {
  readonly low: number;
  readonly high: number;
  readonly proposals: readonly string[];
  readonly reviewers: readonly string[];
  readonly criteria: readonly string[];
  /** Rows first[p] … first[p + 1] − 1 are those of proposal p. */
  readonly first: Uint32Array;
  readonly proposalOf: Uint32Array;
  readonly reviewerOf: Uint32Array;
  readonly criterionOf: Uint32Array;
  /** Counted from 0. */
  readonly categories: Uint32Array;
  /** Of all scores, those of the rows that are left out of the fit too. */
  readonly extremes: Readonly<Record<Facet, ReadonlyMap<string, RaschExtreme>>>;
}

const idsOf = (scores: readonly RaschScore[], facet: Facet): readonly string[] =>
  [...new Set(scores.map((score) => score[facet]))].toSorted();

const extremesOf = (scores: readonly RaschScore[], facet: Facet, low: number, high: number) => {
  const ranges = new Map<string, readonly [number, number]>();
  for (const score of scores) {
    const [least, most] = ranges.get(score[facet]) ?? [Infinity, -Infinity];
    ranges.set(score[facet], [Math.min(least, score.category), Math.max(most, score.category)]);
  }
  return new Map(
    [...ranges].map(([id, [least, most]]): readonly [string, RaschExtreme] => [
      id,
      most === low ? 'lowest' : least === high ? 'highest' : null,
    ]),
  );
};

/**
 * Leaves out reviewers and criteria that keep to one end of the scale, again and again until none is left: no finite severity fits
 * them. Refuses `review-no-scores`, `review-score-not-a-number` (a category that is not whole), `review-no-variation` (one category
 * only), `review-category-unused` (one between the lowest and the highest was never given, which leaves its thresholds without a value).
 */
export const raschData = (scores: readonly RaschScore[]): Decided<RaschData> => {
  if (scores.length === 0) return refuse({ code: 'review-no-scores' });
  const wrong = scores.find(({ category }) => !Number.isSafeInteger(category));
  if (wrong !== undefined) {
    const { proposal, reviewer } = wrong;
    return refuse({ code: 'review-score-not-a-number', params: { proposal, reviewer } });
  }
  const [low, high] = scores.reduce(
    ([least, most], { category }) => [Math.min(least, category), Math.max(most, category)] as const,
    [Infinity, -Infinity] as const,
  );
  const of = (list: readonly RaschScore[], facet: Facet) => extremesOf(list, facet, low, high);
  let used = scores;
  for (;;) {
    const [reviewers, criteria] = [of(used, 'reviewer'), of(used, 'criterion')];
    const kept = used.filter(
      (one) => reviewers.get(one.reviewer) === null && criteria.get(one.criterion) === null,
    );
    if (kept.length === used.length) break;
    used = kept;
  }
  if (used.length === 0 || low === high) return refuse({ code: 'review-no-variation' });
  const given = new Set(used.map(({ category }) => category));
  for (let category = low; category <= high; category += 1)
    if (!given.has(category)) return refuse({ code: 'review-category-unused', params: { category } });

  const [proposals, reviewers, criteria] = [
    idsOf(used, 'proposal'),
    idsOf(used, 'reviewer'),
    idsOf(used, 'criterion'),
  ];
  const placesOf = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));
  const [proposalAt, reviewerAt, criterionAt] = [
    placesOf(proposals),
    placesOf(reviewers),
    placesOf(criteria),
  ];
  const first = new Uint32Array(proposals.length + 1);
  const rows = used
    .map((one) => ({
      proposal: proposalAt.get(one.proposal) ?? 0,
      reviewer: reviewerAt.get(one.reviewer) ?? 0,
      criterion: criterionAt.get(one.criterion) ?? 0,
      category: one.category - low,
    }))
    .toSorted(
      (a, b) =>
        a.proposal - b.proposal ||
        a.reviewer - b.reviewer ||
        a.criterion - b.criterion ||
        a.category - b.category,
    );
  for (const { proposal } of rows) first[proposal + 1] = (first[proposal + 1] ?? 0) + 1;
  for (let at = 0; at < proposals.length; at += 1) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0);
  return accept({
    low,
    high,
    proposals,
    reviewers,
    criteria,
    first,
    proposalOf: Uint32Array.from(rows, ({ proposal }) => proposal),
    reviewerOf: Uint32Array.from(rows, ({ reviewer }) => reviewer),
    criterionOf: Uint32Array.from(rows, ({ criterion }) => criterion),
    categories: Uint32Array.from(rows, ({ category }) => category),
    extremes: {
      proposal: of(scores, 'proposal'),
      reviewer: of(scores, 'reviewer'),
      criterion: of(scores, 'criterion'),
    },
  });
};
