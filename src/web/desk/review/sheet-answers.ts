import { formatShare } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { Rubric } from '../../../core/programme/rubric.ts';
import type { ScoreSheet } from '../../../core/review/score-sheet.ts';
import { text } from '../../../messages.ts';

interface SheetAnswer {
  /** Of the first field that changes it. */
  readonly field: string;
  readonly question: string;
  /** The mark with its meaning, then the reason; nothing where nothing was written. */
  readonly answer: string;
}

const unmarked: ScoreSheet['marks'][string] = { mark: null, reason: '' };

/** A sheet as it reads: every criterion of the rubric with its mark and reason, then the comment. */
export const sheetAnswers = (
  { marks, comment }: ScoreSheet,
  { criteria }: Rubric,
  locale: Locale,
): readonly SheetAnswer[] => [
  ...criteria.map(({ id, name, weight, anchors }) => {
    const { mark, reason } = marks[id] ?? unmarked;
    const meaning = anchors.find((anchor) => anchor.mark === mark)?.meaning[locale];
    const marked =
      mark === null
        ? reason === ''
          ? ''
          : text(locale, 'review.sheet.no-mark')
        : meaning === undefined
          ? String(mark)
          : text(locale, 'review.sheet.anchor', { mark: String(mark), meaning });
    return {
      field: `marks.${id}.mark`,
      question: text(locale, 'review.sheet.criterion', {
        name: name[locale],
        share: formatShare(weight / 100, locale, 0),
      }),
      answer: [marked, reason].filter((part) => part !== '').join('\n'),
    };
  }),
  { field: 'comment', question: text(locale, 'review.sheet.comment-short'), answer: comment },
];
