import { checkedFacts, type CheckedFact } from '../../../contract/focus-group.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { countAnswers } from '../../../core/study/figures/count-answers.ts';
import { drawFigure, type FigureRow } from '../../../core/study/figures/draw-figure.ts';
import { figureRows } from '../../../core/study/figures/figure-rows.ts';
import { text, textOf } from '../../../messages.ts';
import { printedWords } from './printed-words.ts';

/** One printed fact as a bar: of 13 as declared where a count of 13 gives it, else of 12. */
const rowOf = (fact: CheckedFact, locale: Locale): FigureRow => {
  const [of13, of12] = fact.counts;
  const { base, rounded, cut } = of13.rounded.length > 0 ? of13 : of12;
  const k = rounded[0] ?? cut[0] ?? 0;
  const given = Array.from({ length: base }, (_none, at) => [at < k ? fact.id : 'others']);
  const figure = countAnswers([fact.id, 'others'], given, false);
  const [row] = figureRows(
    { ...figure, rows: figure.rows.slice(0, 1) },
    () => textOf(locale, `focus-group.fact.${fact.id}`),
    (key, params) => textOf(locale, `study-figure.${key}`, params),
    locale,
  );
  if (row === undefined) throw new Error(`no row for ${fact.id}`);
  const printed = text(locale, 'focus-group.as-printed', {
    printed: printedWords(fact, locale),
    row: row.words,
  });
  const words =
    fact.verdict === 'only-13'
      ? printed
      : textOf(locale, `focus-group.row.${fact.verdict}`, { row: printed });
  return { ...row, words };
};

const notPrinted = (locale: Locale, name: 'rest' | 'all'): FigureRow => ({
  ...{ name: text(locale, `focus-group.${name}`), words: text(locale, 'focus-group.not-printed') },
  ...{ share: undefined, lower: null, upper: null },
});

/** A figure of the source, of which only what its text prints is drawn. */
export const PaperFigure = ({
  locale,
  number,
}: {
  readonly locale: Locale;
  readonly number: 1 | 2 | 3 | 4 | 5;
}) => {
  const facts = checkedFacts.filter(({ figure }) => figure === number);
  const title = text(locale, 'focus-group.figure', {
    number: String(number),
    question: textOf(locale, `focus-group.question.${number}`),
  });
  const rest = number === 1 ? [] : [notPrinted(locale, facts.length === 0 ? 'all' : 'rest')];
  const svg = drawFigure(
    {
      id: `paper-figure-${number}`,
      title,
      description: text(locale, 'study-figure.description'),
      rows: [...facts.map((fact) => rowOf(fact, locale)), ...rest],
      tick: (share) => `${formatNumber(share * 100, locale)} %`,
    },
    'page',
  );
  return (
    <section aria-labelledby={`figure-${number}`}>
      <h3 id={`figure-${number}`}>{title}</h3>
      <figure data-chart="paper" className="chart">
        <div className="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
        {number === 1 ? <figcaption>{text(locale, 'focus-group.sum')}</figcaption> : undefined}
      </figure>
    </section>
  );
};
