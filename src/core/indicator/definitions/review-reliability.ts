import { intraclassCorrelations } from '../../statistics/intraclass-correlation.ts';
import { krippendorffAlpha } from '../../statistics/krippendorff-alpha.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import type { ScoresInput } from '../inputs/scores-input.ts';
import { withoutSilence } from '../without-silence.ts';

/**
 * K17: how far reviewers of a call agree. Where each reviewer scored each proposal, ICC(2,k), the reliability of the mean score; else
 * Krippendorff's α of the scores as numbers, which bears missing ones.
 */
export const reviewReliability: IndicatorDefinition<ScoresInput> = {
  id: 'K17',
  version: 1,
  direction: 'up',
  target: { kind: 'at-least', value: 0.6 },
  isAccountable: false,
  lag: { kind: 'after', months: 0 },
  leastN: 20,
  counted: 'proposals',
  unit: 'agreement',
  interval: 'icc-or-alpha',
  adjustment: 'none',
  sources: ['selection'],
  breakdowns: ['year', 'call'],
  base: ({ scores }) => scores.length,
  // Scores of calls with other reviewers leave cells empty, so that α takes them.
  pool: (inputs) => ({ scores: inputs.flatMap(({ scores }) => scores), isCrossed: inputs.length === 1 }),
  value: ({ scores, isCrossed }, bootstrap) => {
    const complete = scores.map((row) => row.filter((score) => score !== null));
    const raters = complete[0]?.length ?? 0;
    const isComplete =
      isCrossed &&
      raters > 1 &&
      scores.every((row, at) => row.length === raters && complete[at]?.length === raters);
    const found = isComplete
      ? intraclassCorrelations(complete).average.agreement
      : krippendorffAlpha(scores, 'interval', bootstrap);
    return withoutSilence(found, null, scores.length);
  },
};
