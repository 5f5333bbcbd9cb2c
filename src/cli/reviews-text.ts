import { formatNumber, formatShare, formatSigned } from '../core/basics/format-number.ts';
import type { Estimate } from '../core/basics/estimate.ts';
import type { Locale } from '../core/basics/locale.ts';
import type { JudgedProposal, JudgedScores } from '../core/review/judged-scores.ts';
import { text, textOf } from '../messages.ts';
import { alignedColumns } from './aligned-columns.ts';

const none = '–';

const estimateText = (locale: Locale, { value, lower, upper, reasons }: Estimate): string => {
  if (value === null) return textOf(locale, `review.undefined.${reasons[0] ?? ''}`);
  const shown = formatNumber(value, locale, 3);
  if (lower === null || upper === null) return shown;
  return text(locale, 'review.with-interval', {
    value: shown,
    lower: formatNumber(lower, locale, 3),
    upper: formatNumber(upper, locale, 3),
  });
};

const testLines = (locale: Locale, { test, basisReason }: JudgedScores): readonly string[] => {
  const { pValue, f } = test;
  const why = textOf(locale, `review.basis.${basisReason}`);
  if (pValue.value === null) {
    // Equal scores within proposals are no fault of the test, and say something else than an undefined statistic does.
    const isAlike = pValue.reasons.includes('no-variation');
    return [`${isAlike ? text(locale, 'review.no-variation-at-all') : estimateText(locale, pValue)} ${why}`];
  }
  const tested = text(locale, 'review.test', {
    p:
      pValue.value < 0.0001
        ? `< ${formatNumber(0.0001, locale, 4)}`
        : `= ${formatNumber(pValue.value, locale, 4)}`,
    f: f.value === null ? '∞' : formatNumber(f.value, locale, 2),
    d1: String(test.numeratorDegrees),
    d2: String(test.denominatorDegrees),
  });
  return [`${tested} ${why}`];
};

const agreementLines = (locale: Locale, { alpha, icc }: JudgedScores['agreement']): readonly string[] => [
  text(locale, 'review.alpha', { value: estimateText(locale, alpha) }),
  ...(icc === null
    ? [text(locale, 'review.icc-incomplete')]
    : [
        text(locale, 'review.icc', {
          single: estimateText(locale, icc.single.agreement),
          average: estimateText(locale, icc.average.agreement),
          raters: String(icc.raters),
        }),
      ]),
];

/** Best first: by expected rank where there is one, else by the mean of the basis, equal ones by id. */
const inOrder = ({ proposals, basis }: JudgedScores): readonly JudgedProposal[] => {
  const meanOf = (one: JudgedProposal): number => (basis === 'raw' ? one.rawMean : one.correctedMean);
  const placeOf = (one: JudgedProposal): number => one.ranks[basis]?.expected ?? -meanOf(one);
  return proposals.toSorted((a, b) => placeOf(a) - placeOf(b) || meanOf(b) - meanOf(a));
};

/** A judged table of scores for people: reviewers, proposals best first, agreement, and what to be careful about. */
export const reviewsText = (locale: Locale, judged: JudgedScores): string => {
  const { proposals, reviewers, basis, notes } = judged;
  const head = (names: readonly string[]): string[] =>
    names.map((name) => textOf(locale, `review.column.${name}`));
  const hasZones = proposals.some(({ ranks }) => ranks[basis]?.zone != null);
  const reviewerRows = reviewers.map((one) => [
    one.reviewer,
    formatNumber(one.scores, locale),
    formatSigned(one.severity, locale, 3),
  ]);
  const proposalRows = inOrder(judged).map((one) => {
    const rank = one.ranks[basis];
    return [
      one.proposal,
      formatNumber(one.scores, locale),
      formatNumber(one.rawMean, locale, 3),
      formatNumber(one.correctedMean, locale, 3),
      rank === null ? none : formatNumber(rank.expected, locale, 2),
      rank === null ? none : `${rank.lower}–${rank.upper}`,
      ...(hasZones ? [rank?.zone == null ? none : textOf(locale, `review.zone.${rank.zone}`)] : []),
    ];
  });
  const rankColumns = [
    'proposal',
    'scores',
    'raw',
    'corrected',
    'expected',
    'interval',
    ...(hasZones ? ['zone'] : []),
  ];
  const noteLines = notes
    .filter(({ code }) => !code.endsWith(basis === 'raw' ? '-corrected' : '-raw'))
    .map(({ code, params }) => textOf(locale, `review.note.${code}`, params));
  return `${[
    text(locale, 'review.counts', {
      scores: formatNumber(judged.scores, locale),
      proposals: formatNumber(proposals.length, locale),
      reviewers: formatNumber(reviewers.length, locale),
    }),
    ...testLines(locale, judged),
    '',
    ...alignedColumns([head(['reviewer', 'scores', 'severity']), ...reviewerRows]),
    text(locale, 'review.severity-sign'),
    '',
    text(locale, 'review.ranks', { level: formatShare(judged.level, locale, 0) }),
    ...alignedColumns([head(rankColumns), ...proposalRows]),
    '',
    ...agreementLines(locale, judged.agreement),
    ...noteLines,
  ].join('\n')}\n`;
};
