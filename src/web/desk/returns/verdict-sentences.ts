import { formatShare } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { pointsText } from './points-text.ts';
import { reasonSentence } from './reason-sentence.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

/** What may be said of the share, in sentences: the verdict, how much is unknown, why, and what late answers show. */
export const verdictSentences = (
  { verdict }: Pick<ReturnsAnswer['all'], 'verdict'>,
  locale: Locale,
): readonly string[] => {
  const { status, reasons, unknownShare, lateDifference } = verdict;
  // Not even bounds are told of so few.
  if (reasons.includes('too-few-people')) return [reasonSentence('too-few-people', locale)];
  const isComplete = status === 'ok' && unknownShare === 0;
  return [
    text(locale, isComplete ? 'returns.verdict.complete' : `returns.verdict.${status}`),
    ...(unknownShare === null || unknownShare === 0
      ? []
      : [text(locale, 'returns.verdict.unknown', { share: formatShare(unknownShare, locale) })]),
    ...reasons.map((code) => reasonSentence(code, locale)),
    ...(lateDifference.value === null
      ? []
      : [text(locale, 'returns.share.late', { difference: pointsText(lateDifference, locale) })]),
  ];
};
