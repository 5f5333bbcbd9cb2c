import type { Refusal } from '../basics/refusal.ts';
import { bipartiteComponents } from '../statistics/bipartite-components.ts';
import type { ScoreTable } from './score-table.ts';

/** Who scored what. */
type ReviewDesign = Pick<ScoreTable, 'proposals' | 'reviewers' | 'proposalOf' | 'reviewerOf'>;

const mostNamed = 8;

const named = (ids: readonly string[]): string =>
  ids.length <= mostNamed ? ids.join(', ') : `${ids.slice(0, mostNamed).join(', ')}, …`;

/**
 * The refusal `review-design-disconnected` of a design whose reviewers fall into parts that share no proposal, which leaves
 * severities of different parts without a common scale; undefined where everything hangs together. One `review-design-part` for
 * each part, the largest first, with up to eight names: `proposals`, `proposalCount`, `reviewers`, `reviewerCount`.
 */
export const disconnectedDesign = (design: ReviewDesign): Refusal | undefined => {
  const { proposals, reviewers, proposalOf, reviewerOf } = design;
  const parts = bipartiteComponents(proposalOf, reviewerOf, proposals.length, reviewers.length);
  if (parts.count === 1) return undefined;
  const members = Array.from({ length: parts.count }, () => ({
    proposals: [] as string[],
    reviewers: [] as string[],
  }));
  for (const [at, id] of proposals.entries()) members[parts.ofLeft[at] ?? 0]?.proposals.push(id);
  for (const [at, id] of reviewers.entries()) members[parts.ofRight[at] ?? 0]?.reviewers.push(id);
  return {
    code: 'review-design-disconnected',
    params: { parts: parts.count },
    list: members
      .toSorted((a, b) => b.proposals.length - a.proposals.length)
      .map((part) => ({
        code: 'review-design-part',
        params: {
          proposals: named(part.proposals),
          proposalCount: part.proposals.length,
          reviewers: named(part.reviewers),
          reviewerCount: part.reviewers.length,
        },
      })),
  };
};
