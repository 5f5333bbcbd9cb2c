import type { Locale } from '../../core/basics/locale.ts';
import { groupWords } from '../../core/study/figures/group-words.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import type { LoadedFigure } from '../../register/study/load-poll-figures.ts';

/** The columns of a figure as a table; shares are between 0 and 1, `missing` saw the question and left it. */
const figureColumns = [
  ...([
    'option',
    'answer',
    'count',
    'base',
    'share',
    'lower_95',
    'upper_95',
    'missing',
    'withdrawn',
  ] as const),
] as const;

const digits = (share: number | null): string => (share === null ? '' : share.toFixed(4));

/** The figure of a poll as CSV. */
export const figureCsv = ({ poll, figure }: Pick<LoadedFigure, 'poll' | 'figure'>, locale: Locale): string =>
  writeCsv(
    figureColumns,
    figure.rows.map(({ option, k, share: { value, lower, upper } }) => [
      ...[option, groupWords(poll.content.options.find(({ id }) => id === option)?.words ?? {}, locale)],
      ...[k, figure.n, digits(value), digits(lower), digits(upper), figure.nMissing, figure.withdrawn],
    ]),
  );
