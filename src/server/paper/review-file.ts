import { formatLongDate } from '../../core/basics/format-date.ts';
import { formatShare } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { reviewPdf } from '../../exchange/document/review-pdf.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text } from '../../messages.ts';
import type { BlindReview } from '../../register/review/read-review.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { reviewLabelsOf } from './review-labels-of.ts';

const withheldOf = ({ identity, institution }: BlindReview['withheld']) => {
  if (identity) return institution ? 'both' : 'identity';
  return institution ? 'institution' : 'none';
};

/** The blind copy and an empty sheet in the reviewer's language; the application keeps its own. */
export const reviewFile = async (
  typesetter: Typesetter,
  review: BlindReview,
  locale: Locale,
  isDemonstration: boolean,
): Promise<OwnFile> => {
  const { id, callTitle, dueOn, withheld, sections, rubric, locale: writtenIn } = review;
  const number = id.slice(-12);
  const pdf = await reviewPdf(
    typesetter,
    {
      callTitle: callTitle[locale],
      number,
      dueOn: formatLongDate(dueOn, locale),
      withheld: text(locale, `document.review.withheld.${withheldOf(withheld)}`),
      sections,
      guidance: rubric.guidance[locale],
      criteria: rubric.criteria.map(({ name, weight, anchors }, index) => ({
        heading: text(locale, 'document.review.criterion', {
          number: String(index + 1),
          name: name[locale],
          share: formatShare(weight / 100, locale, 0),
        }),
        anchors: anchors
          .toSorted((a, b) => b.mark - a.mark)
          .map(({ mark, meaning }) => ({ mark: String(mark), meaning: meaning[locale] })),
      })),
      locale,
      writtenIn,
      isDemonstration,
    },
    reviewLabelsOf(locale, writtenIn),
  );
  return { name: `review-${number}.pdf`, type: 'application/pdf', body: Buffer.from(pdf) };
};
