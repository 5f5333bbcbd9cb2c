import { formatDateTime } from '../core/basics/format-date.ts';
import { formatNumber } from '../core/basics/format-number.ts';
import type { Locale } from '../core/basics/locale.ts';
import { explanationLines } from '../core/award/explanation-lines.ts';
import { awardPdf } from '../exchange/document/award-pdf.ts';
import type { Typesetter } from '../exchange/document/typesetter.ts';
import { text, textOf } from '../messages.ts';
import type { OwnFile } from './api/serve-endpoint.ts';
import { awardLabelsOf } from './award-labels-of.ts';
import { awardReviewsOf } from './award-reviews-of.ts';
import { awardScoresOf } from './award-scores-of.ts';
import type { DecidedAward } from './decided-award.ts';

const timeZone = 'Asia/Almaty';

const meaningOf = ({ outcome, grantAmount, reservePlace }: DecidedAward['award'], locale: Locale): string => {
  if (outcome === 'awarded')
    return text(locale, 'award-letter.outcome.awarded-what', { amount: formatNumber(grantAmount, locale) });
  if (outcome === 'reserve' && reservePlace !== null)
    return text(locale, 'award-letter.outcome.reserve-what', { place: formatNumber(reservePlace, locale) });
  return textOf(locale, `award-letter.outcome.${outcome}-what`);
};

const appealOf = (
  { outcome, decidedAt, appealUntil }: DecidedAward['award'],
  locale: Locale,
): readonly string[] => {
  if (outcome === 'given-up') return [];
  if (appealUntil <= decidedAt) return [text(locale, 'award-letter.appeal.none')];
  const until = formatDateTime(appealUntil, locale, timeZone);
  return [text(locale, 'award-letter.appeal.until', { until }), text(locale, 'award-letter.appeal.once')];
};

/** The letter of a decision in the language that is asked for, named after the application. */
export const awardFile = async (
  typesetter: Typesetter,
  { callTitle, reference, applicant, award }: DecidedAward,
  locale: Locale,
  isDemonstration: boolean,
): Promise<OwnFile> => {
  const { outcome, decision, decidedAt, regionName } = award;
  const region = regionName[locale];
  const lines = explanationLines({ ...award, regionName: region }, locale);
  const pdf = await awardPdf(
    typesetter,
    {
      reference,
      applicant,
      facts: [
        [text(locale, 'award-letter.applicant'), applicant],
        [text(locale, 'award-letter.call'), callTitle[locale]],
        [text(locale, 'award-letter.reference'), reference],
        [text(locale, 'award-letter.region'), region],
        [
          text(locale, 'award-letter.decision'),
          text(locale, 'award-letter.decision-value', {
            number: String(decision),
            date: formatDateTime(decidedAt, locale, timeZone),
          }),
        ],
      ],
      outcome: text(locale, `award-letter.outcome.${outcome}`),
      meaning: meaningOf(award, locale),
      reasons: lines.map(({ key, params }) => textOf(locale, `award.why.${key}`, params)),
      scores: awardScoresOf(award, locale),
      reviews: awardReviewsOf(award, locale),
      appeal: appealOf(award, locale),
      locale,
      isDemonstration,
    },
    awardLabelsOf(locale),
  );
  return { name: `decision-${reference}.pdf`, type: 'application/pdf', body: Buffer.from(pdf) };
};
