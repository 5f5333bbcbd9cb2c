import { indicatorIds, type IndicatorId } from '../core/indicator/indicator-id.ts';
import { indicators } from '../core/indicator/indicators.ts';
import type { IndicatorRelease } from '../core/release/indicator-release.ts';

/** Which year a page of the board shows: its address. */
export interface BoardView {
  readonly year: number;
}

/** Which values a page of one indicator shows: its address. */
export interface IndicatorView extends BoardView {
  /** The horizon in months, where there are several. */
  readonly month: number | null;
  readonly category: string | null;
}

export const isIndicatorId = (word: string): word is IndicatorId =>
  (indicatorIds as readonly string[]).includes(word);

/** Years of the cohorts of a release, rising. */
export const cohortYears = ({ lines }: Pick<IndicatorRelease, 'lines'>): readonly number[] =>
  [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => a - b);

const yearIn = (query: URLSearchParams, years: readonly number[]): number | undefined => {
  const given = query.get('year') ?? '';
  return years.find((year) => String(year) === given);
};

/** The latest year whose verified results are known, since all else leads to these; without any, the last year there is. */
export const usualYear = (content: Pick<IndicatorRelease, 'lines'>): number => {
  const known = content.lines
    .filter(({ indicator, unit, year, through }) => indicator === 'K4' && unit === 'all' && year === through)
    .filter(({ value }) => value.value !== null)
    .map(({ year }) => year);
  return known.length > 0 ? Math.max(...known) : (cohortYears(content).at(-1) ?? 0);
};

/** The year that an address asks for, or the usual one. */
export const readBoardView = (content: IndicatorRelease, query: URLSearchParams): BoardView => ({
  year: yearIn(query, cohortYears(content)) ?? usualYear(content),
});

/** The query that shows the year again; the usual one needs none. */
export const writeBoardView = (content: IndicatorRelease, { year }: BoardView): string =>
  year === usualYear(content) ? '' : `?year=${year}`;

const linesOf = (content: IndicatorRelease, id: IndicatorId) =>
  content.lines.filter(({ indicator }) => indicator === id);

/** Horizons of an indicator, rising; a single null where it has none. */
export const monthsOf = (id: IndicatorId): readonly (number | null)[] => {
  const { lag } = indicators[id];
  return lag.kind === 'horizons' ? lag.months : [null];
};

/** Groups of people that an indicator was computed for; a single null where it is about all. */
export const categoriesOf = (content: IndicatorRelease, id: IndicatorId): readonly (string | null)[] => {
  const found = [...new Set(linesOf(content, id).map(({ category }) => category))];
  return found.length === 0
    ? [null]
    : found.toSorted((a, b) => (a === null ? -1 : b === null ? 1 : a < b ? -1 : 1));
};

/** The latest year of which the indicator has a national value; without any, the board's year. */
const usualYearOf = (content: IndicatorRelease, id: IndicatorId, month: number | null): number => {
  const known = linesOf(content, id).filter(
    (line) =>
      line.unit === 'all' && line.year === line.through && line.month === month && line.value.value !== null,
  );
  return known.length > 0 ? Math.max(...known.map(({ year }) => year)) : usualYear(content);
};

const usualView = (content: IndicatorRelease, id: IndicatorId, month: number | null): IndicatorView => ({
  year: usualYearOf(content, id, month),
  month,
  category: categoriesOf(content, id)[0] ?? null,
});

/** Months at which the public is used to ask: one year. */
const usualMonthOf = (id: IndicatorId): number | null => {
  const months = monthsOf(id);
  return months.includes(12) ? 12 : (months[0] ?? null);
};

/** What an address of one indicator asks for; what does not exist is as if it was not asked for. */
export const readIndicatorView = (
  content: IndicatorRelease,
  id: IndicatorId,
  query: URLSearchParams,
): IndicatorView => {
  const month = monthsOf(id).find((month) => String(month) === query.get('month')) ?? usualMonthOf(id);
  const usual = usualView(content, id, month);
  return {
    month,
    year: yearIn(query, cohortYears(content)) ?? usual.year,
    category: categoriesOf(content, id).find((code) => code === query.get('category')) ?? usual.category,
  };
};

/** The query that shows the same values again, shortest form. */
export const writeIndicatorView = (
  content: IndicatorRelease,
  id: IndicatorId,
  view: IndicatorView,
): string => {
  const usual = usualView(content, id, view.month);
  const given = new URLSearchParams();
  if (view.month !== null && view.month !== usualMonthOf(id)) given.set('month', String(view.month));
  if (view.year !== usual.year) given.set('year', String(view.year));
  if (view.category !== null && view.category !== usual.category) given.set('category', view.category);
  const written = given.toString();
  return written === '' ? '' : `?${written}`;
};
