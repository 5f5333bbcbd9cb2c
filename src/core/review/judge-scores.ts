import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { JudgedRank, JudgedScores, RankBasis } from './judged-scores.ts';
import { proposalMeans } from './proposal-means.ts';
import { qualityPosterior } from './quality-posterior.ts';
import { rankProposals } from './rank-proposals.ts';
import { scoreAgreement } from './score-agreement.ts';
import { scoreTable, type ScoreTable } from './score-table.ts';
import type { Score } from './score.ts';
import { severityOf } from './severity.ts';
import { severityTest, type SeverityTest } from './severity-test.ts';

export interface JudgeOptions {
  /** How many proposals can be funded; without it there are no zones. Whole, ≥ 0. */
  readonly fundable?: number;
  /** Of the rank intervals, 0 < level < 1; 0.5 if absent: 0.95 puts nearly everyone into the lot. */
  readonly level?: number;
}

/** Beyond so many proposals only the basis that is used is ranked, to halve the time. */
const mostCompared = 5000;
const mostNamed = 8;

const reasonOf = ({ isUsable, pValue, fewestScores }: SeverityTest): JudgedScores['basisReason'] => {
  if (isUsable) return 'severity-shown';
  if (pValue.value === null) return 'not-testable';
  return pValue.value < 0.05 && fewestScores < 5 ? 'too-few-scores' : 'severity-not-shown';
};

const countsOf = (members: Uint32Array, size: number): Uint32Array => {
  const counts = new Uint32Array(size);
  for (const member of members) counts[member] = (counts[member] ?? 0) + 1;
  return counts;
};

const oneScoreNote = (table: ScoreTable, counts: Uint32Array): readonly RefusalItem[] => {
  const single = table.reviewers.filter((_id, at) => counts[at] === 1);
  if (single.length === 0) return [];
  const named = single.slice(0, mostNamed).join(', ');
  const reviewers = single.length > mostNamed ? `${named}, …` : named;
  return [{ code: 'one-score-reviewers', params: { reviewers, count: single.length } }];
};

/**
 * Judges a table of scores: severity of the reviewers with its test, corrected scores beside the raw ones, agreement, and expected
 * ranks with intervals (docs/method/reviewer-severity). Ranks are given on both bases; `basis` is the one that its rule takes: corrected only if
 * severity is shown (p < .05) and each reviewer gave five scores or more. The order of `scores` changes nothing.
 *
 * Refuses what `scoreTable` and `severityOf` refuse: no scores, a score that is no number, a reviewer who scored a proposal twice, a design that
 * falls into parts. A reviewer with one score is no refusal but a note. 60,000 scores of 20,000 proposals take some seconds.
 */
export const judgeScores = (scores: readonly Score[], options: JudgeOptions = {}): Decided<JudgedScores> => {
  const { fundable, level = 0.5 } = options;
  const read = scoreTable(scores);
  if (!read.ok) return read;
  const table = read.value;
  const fitted = severityOf(table);
  if (!fitted.ok) return fitted;
  const severity = fitted.value;
  const test = severityTest(table, severity);
  const basisReason = reasonOf(test);
  const basis: RankBasis = test.isUsable ? 'corrected' : 'raw';

  const notes: RefusalItem[] = [];
  const ranked = (own: RankBasis) => {
    const none = { ranks: [] as readonly JudgedRank[], line: null, model: null };
    if (own !== basis && table.proposals.length > mostCompared) {
      notes.push({ code: `not-ranked-${own}`, params: { limit: mostCompared } });
      return none;
    }
    const found = qualityPosterior(table, severity, own);
    if (!found.ok) {
      notes.push({ code: `too-few-scores-${own}` });
      return none;
    }
    const { posterior, model } = found.value;
    if (model === null) notes.push({ code: `exact-${own}` });
    else if (model.proposalVariance === 0) notes.push({ code: `no-differences-${own}` });
    return { ...rankProposals(posterior, { level, fundable }), model };
  };
  const ranks = { raw: ranked('raw'), corrected: ranked('corrected') };
  const { model } = ranks.corrected;
  const { means } = proposalMeans(table);
  const ofProposal = countsOf(table.proposalOf, table.proposals.length);
  const ofReviewer = countsOf(table.reviewerOf, table.reviewers.length);
  return accept({
    scores: scores.length,
    mean: severity.mean,
    residualSd: severity.residualSd,
    proposals: table.proposals.map((proposal, at) => ({
      proposal,
      scores: ofProposal[at] ?? 0,
      rawMean: means[at] ?? Number.NaN,
      correctedMean: severity.mean + (severity.proposals[at] ?? Number.NaN),
      ranks: { raw: ranks.raw.ranks[at] ?? null, corrected: ranks.corrected.ranks[at] ?? null },
    })),
    reviewers: table.reviewers.map((reviewer, at) => ({
      reviewer,
      scores: ofReviewer[at] ?? 0,
      severity: severity.reviewers[at] ?? Number.NaN,
      shrunkenSeverity: model?.reviewers[at] ?? null,
      hasOneScore: ofReviewer[at] === 1,
    })),
    test,
    basis,
    basisReason,
    variances:
      model === null
        ? null
        : {
            proposal: model.proposalVariance,
            reviewer: model.reviewerVariance,
            residual: model.residualVariance,
          },
    agreement: scoreAgreement(table),
    level,
    line: { raw: ranks.raw.line, corrected: ranks.corrected.line },
    notes: [...oneScoreNote(table, ofReviewer), ...notes],
  });
};
