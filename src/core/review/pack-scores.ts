import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { grantOf } from '../programme/grant-of.ts';
import type { CallRules } from '../programme/rules.ts';
import { judgeScores } from './judge-scores.ts';
import type { JudgedRank, JudgedScores } from './judged-scores.ts';
import type { PackedApplication, SelectionPack, Zone } from './selection-pack.ts';

/** An application with the reviews that count; totals in hundredths of a point of a hundred. */
export interface ScoredApplication {
  readonly institutionId: string;
  readonly id: string;
  readonly groupId: string | null;
  readonly regionId: string;
  readonly reviews: readonly { readonly id: string; readonly accountId: string; readonly total: number }[];
}

const zoneOf = { fund: 'above', lot: 'grey', reject: 'below' } as const satisfies Record<string, Zone>;

/**
 * How many can be funded at most: places of the regions that anybody applied to, and awards that the budget pays at the
 * cheapest grant. Caps and groups may leave fewer; the allocation says how many.
 */
const fundableOf = (
  rules: Pick<CallRules, 'regions' | 'budget'>,
  applications: readonly Pick<ScoredApplication, 'regionId'>[],
): number => {
  const asked = Map.groupBy(applications, ({ regionId }) => regionId);
  const places = rules.regions.reduce(
    (sum, { id, places: most }) => sum + Math.min(most, asked.get(id)?.length ?? 0),
    0,
  );
  const grants = rules.regions.filter(({ id }) => asked.has(id)).map(({ id }) => grantOf(rules, id));
  const cheapest = Math.min(...grants);
  return cheapest > 0 && Number.isFinite(cheapest)
    ? Math.min(places, Math.floor(rules.budget / cheapest))
    : places;
};

type PlainRank = Pick<JudgedRank, 'expected' | 'percentile' | 'lower' | 'upper' | 'zone'>;

/** Where the scores show no uncertainty at all: by the score alone, equal scores at the line together. */
const plainRanks = (scores: readonly number[], fundable: number): readonly PlainRank[] => {
  const sorted = scores.toSorted((a, b) => b - a);
  const line = sorted[fundable - 1];
  const next = sorted[fundable];
  return scores.map((score) => {
    const above = scores.filter((other) => other > score).length;
    const equal = scores.filter((other) => other === score).length;
    const isLot = fundable < scores.length && score === line && line === next;
    const isFunded = fundable >= scores.length || (line !== undefined && score >= line);
    const expected = above + (equal + 1) / 2;
    return {
      expected,
      percentile: (100 * (expected - 0.5)) / scores.length,
      lower: above + 1,
      upper: above + equal,
      zone: isLot ? 'lot' : isFunded ? 'fund' : 'reject',
    };
  });
};

const agreementOf = ({ agreement: { alpha, icc } }: JudgedScores): SelectionPack['agreement'] => {
  const { value: single = null, lower: low = null, upper: high = null } = icc?.single.agreement ?? {};
  const average = icc?.average.agreement.value ?? null;
  const isKnown = single !== null && average !== null && low !== null && high !== null;
  return { alpha: alpha.value, icc: isKnown ? { single, average, low, high } : null };
};

/**
 * The recommendation pack of a call from the reviews that count: raw and corrected scores, ranks with intervals, zones
 * at the line of what can be funded, agreement, and the severity of each reviewer, who has a number and no name
 * (docs/method/reviewer-severity). Refuses a design that falls into parts, because severities of two parts cannot be compared.
 */
export const packScores = (
  callId: string,
  applications: readonly ScoredApplication[],
  rules: Pick<CallRules, 'regions' | 'budget' | 'review'>,
): Decided<SelectionPack> => {
  const fundable = fundableOf(rules, applications);
  const { rankLevel: level } = rules.review;
  const scores = applications.flatMap(({ id, reviews }) =>
    reviews.map(({ accountId, total }) => ({ proposal: id, reviewer: accountId, score: total / 100 })),
  );
  const judged = judgeScores(scores, { fundable, level });
  if (!judged.ok) return judged;
  const found = judged.value;
  const isCorrected = found.basis === 'corrected';
  const byId = new Map(found.proposals.map((proposal) => [proposal.proposal, proposal]));
  const scoreOf = (id: string): number => {
    const proposal = byId.get(id);
    return (isCorrected ? proposal?.correctedMean : proposal?.rawMean) ?? 0;
  };
  const plain = plainRanks(
    applications.map(({ id }) => scoreOf(id)),
    fundable,
  );
  const numbers = new Map(found.reviewers.map(({ reviewer }, index) => [reviewer, index + 1]));
  const packed = applications.map((application, at): PackedApplication => {
    const { id, institutionId, groupId, regionId, reviews } = application;
    const proposal = byId.get(id);
    const rank = proposal?.ranks[found.basis] ?? plain[at];
    if (proposal === undefined || rank === undefined) throw new Error(`application ${id} has no review`);
    return {
      institutionId,
      applicationId: id,
      groupId,
      regionId,
      reviews: reviews.map((review) => ({
        assignmentId: review.id,
        reviewer: numbers.get(review.accountId) ?? 0,
        total: review.total / 100,
      })),
      rawScore: proposal.rawMean,
      correctedScore: proposal.correctedMean,
      value: Math.round(100 * scoreOf(id)),
      expectedRank: rank.expected,
      percentile: rank.percentile,
      rankFrom: rank.lower,
      rankTo: rank.upper,
      zone: rank.zone === null ? 'above' : zoneOf[rank.zone],
    };
  });
  return accept({
    callId,
    applications: packed,
    reviewers: found.reviewers.map(({ reviewer, severity, scores: count, hasOneScore }, index) => ({
      number: index + 1,
      accountId: reviewer,
      severity,
      scores: count,
      hasOneScore,
    })),
    correction: {
      isUsed: isCorrected,
      probability: found.test.pValue.value,
      fewestScores: found.test.fewestScores,
    },
    agreement: agreementOf(found),
    fundable,
    line: found.line[found.basis],
    level,
  });
};
