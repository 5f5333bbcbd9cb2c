import { formatNumber } from '../../basics/format-number.ts';
import type { Locale } from '../../basics/locale.ts';
import type { AnswerFigure, AnswerShare } from './count-answers.ts';
import type { FigureRow } from './draw-figure.ts';

/** Sentences of a row, `study-figure.<key>` in the language of the reader. */
type FigureWords = (
  key: 'count.percent' | 'percent.count',
  params: Readonly<Record<string, string>>,
) => string;

/** Of a figure what is drawn. */
interface DrawnFigure extends Pick<AnswerFigure, 'n' | 'isCountFirst'> {
  readonly rows: readonly (Pick<AnswerShare, 'option' | 'k' | 'percent'> & {
    readonly share: Pick<AnswerShare['share'], 'lower' | 'upper'>;
  })[];
}

/** A share as percent with the decimals that its base allows. */
const percent = (share: number | null, decimals: number, locale: Locale): string =>
  share === null ? '' : formatNumber(share * 100, locale, decimals);

/** The rows of a figure: below twenty people the count first, the percentage in brackets. Nothing where nobody is in the base. */
export const figureRows = (
  { n, isCountFirst, rows }: DrawnFigure,
  nameOf: (option: string) => string,
  say: FigureWords,
  locale: Locale,
): readonly FigureRow[] => {
  if (n === 0) return [];
  const decimals = isCountFirst ? 0 : 1;
  return rows.map(({ option, k, percent: own = 0, share: { lower, upper } }) => ({
    name: nameOf(option),
    words: say(isCountFirst ? 'count.percent' : 'percent.count', {
      ...{ k: String(k), n: String(n), percent: formatNumber(own, locale, decimals) },
      ...{ lower: percent(lower, decimals, locale), upper: percent(upper, decimals, locale) },
    }),
    ...{ share: k / n, lower, upper },
  }));
};
