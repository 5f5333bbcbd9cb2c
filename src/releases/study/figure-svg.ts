import type { Locale } from '../../core/basics/locale.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import { drawFigure } from '../../core/study/figures/draw-figure.ts';
import { figureRows } from '../../core/study/figures/figure-rows.ts';
import { groupWords } from '../../core/study/figures/group-words.ts';
import { text, textOf } from '../../messages.ts';
import type { LoadedFigure } from '../../register/study/load-poll-figures.ts';

/** The figure of a poll as an SVG that stands alone; undefined where nobody is in its base. */
export const figureSvg = (
  { poll, figure }: Pick<LoadedFigure, 'poll' | 'figure'>,
  locale: Locale,
): string | undefined =>
  figure.n === 0
    ? undefined
    : drawFigure(
        {
          id: 'figure',
          title: groupWords(poll.content.question, locale),
          description: text(locale, 'study-figure.description'),
          rows: figureRows(
            figure,
            (option) => groupWords(poll.content.options.find(({ id }) => id === option)?.words ?? {}, locale),
            (key, params) => textOf(locale, `study-figure.${key}`, params),
            locale,
          ),
          tick: (share) => `${formatNumber(share * 100, locale)} %`,
        },
        'file',
      );
