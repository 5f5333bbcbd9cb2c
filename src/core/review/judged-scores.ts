import type { Estimate } from '../basics/estimate.ts';
import type { RefusalItem } from '../basics/refusal.ts';
import type { IntraclassCorrelations } from '../statistics/intraclass-correlation.ts';
import type { FundingZone } from './grey-zone.ts';
import type { SeverityTest } from './severity-test.ts';

/** Scores as they are, or with the reviewers' severity taken out. */
export type RankBasis = 'raw' | 'corrected';

/** A proposal's place on one basis. */
export interface JudgedRank {
  /** Posterior of its quality, in units of the score. */
  readonly mean: number;
  readonly sd: number;
  readonly expected: number;
  /** PCER, 0–100; low is good. */
  readonly percentile: number;
  readonly lower: number;
  readonly upper: number;
  /** Null unless the number of fundable proposals was given. */
  readonly zone: FundingZone | null;
}

export interface JudgedProposal {
  readonly proposal: string;
  readonly scores: number;
  readonly rawMean: number;
  /** μ + θ by least squares, always given beside the raw mean. */
  readonly correctedMean: number;
  /** Null where that basis has no posterior or was left out (`notes` say why). */
  readonly ranks: Readonly<Record<RankBasis, JudgedRank | null>>;
}

interface JudgedReviewer {
  readonly reviewer: string;
  readonly scores: number;
  /** By least squares, Σ = 0: below 0 severe, above 0 lenient. */
  readonly severity: number;
  /** Mixed-model prediction, shrunk towards 0; null where that model has no fit. */
  readonly shrunkenSeverity: number | null;
  /** Their severity rests on one score, which the model fits exactly. */
  readonly hasOneScore: boolean;
}

/** Everything that is computed from a table of scores. Proposals and reviewers stand in ascending order of their ids. */
export interface JudgedScores {
  readonly scores: number;
  readonly mean: number;
  /** About the least-squares fit; null without degrees of freedom. */
  readonly residualSd: number | null;
  readonly proposals: readonly JudgedProposal[];
  readonly reviewers: readonly JudgedReviewer[];
  readonly test: SeverityTest;
  /** Which basis the rule takes (docs/method/reviewer-severity), and why it is not the corrected one. */
  readonly basis: RankBasis;
  readonly basisReason: 'severity-shown' | 'severity-not-shown' | 'too-few-scores' | 'not-testable';
  /** By REML; null where scores are too few or leave no residual. */
  readonly variances: {
    readonly proposal: number;
    readonly reviewer: number;
    readonly residual: number;
  } | null;
  readonly agreement: {
    readonly alpha: Estimate;
    /** Null unless every reviewer scored every proposal. */
    readonly icc: IntraclassCorrelations | null;
  };
  /** Level of the rank intervals. */
  readonly level: number;
  /** Expected rank of the last fundable proposal, by basis. */
  readonly line: Readonly<Record<RankBasis, number | null>>;
  /** What a careful reader must know: codes with parameters. */
  readonly notes: readonly RefusalItem[];
}
