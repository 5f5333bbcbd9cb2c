import type { PaperFormat } from '../../core/basics/paper-formats.ts';
import { formatDateTime } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import { explanationLines } from '../../core/award/explanation-lines.ts';
import { awardBlocks } from '../../exchange/document/award-blocks.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text, textOf } from '../../messages.ts';
import type { VersionedWords } from '../../register/institution/find-document-template.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { awardLabelsOf } from './award-labels-of.ts';
import { awardReviewsOf } from './award-reviews-of.ts';
import { awardScoresOf } from './award-scores-of.ts';
import type { DecidedAward } from './decided-award.ts';
import { templateWords } from './template-words.ts';

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

/** What the letter stands in: the office that decided, and its words. */
interface Around {
  readonly office: LocalizedText;
  readonly template: VersionedWords;
}

/** The letter of a decision in the language and format that are asked for, named after the application. */
export const awardFile = async (
  typesetter: Typesetter,
  { callTitle, reference, applicant, award }: DecidedAward,
  { office, template }: Around,
  { locale, format }: { readonly locale: Locale; readonly format: PaperFormat },
  isDemonstration: boolean,
): Promise<OwnFile> => {
  const { outcome, decision, decidedAt, regionName } = award;
  const region = regionName[locale];
  const lines = explanationLines({ ...award, regionName: region }, locale);
  const labels = awardLabelsOf(locale);
  const words = templateWords.fill(
    template,
    {
      institution: office[locale],
      name: applicant,
      reference,
      call: callTitle[locale],
      date: formatDateTime(decidedAt, locale, timeZone),
    },
    locale,
  );
  const paper = awardBlocks(
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
    labels,
    words,
  );
  return blocksFile(typesetter, paper, labels, { name: `decision-${reference}`, format });
};
