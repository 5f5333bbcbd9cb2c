import type { ReleaseTable } from './release.ts';

export const shows = ['chart', 'map', 'table'] as const;
type Show = (typeof shows)[number];

/** What a reader asked to see of a table. It is the query string and nothing else: a view is a link. */
export interface View {
  /** Periods shown, in the table's order. */
  readonly periods: readonly string[];
  /** Category codes shown, in the table's order. */
  readonly categories: readonly string[];
  readonly show: Show;
}

/** What of an address could not be followed; the nearest valid view is shown instead. */
export interface ViewNotice {
  readonly code: 'unknown-period' | 'unknown-category' | 'unknown-view' | 'no-map' | 'unknown-parameter';
  readonly given: string;
}

type Selectable = Pick<ReleaseTable, 'periods' | 'categories' | 'map'>;

const longest = 40;
const parameters = ['years', 'destinations', 'view'];

const isShow = (text: string): text is Show => (shows as readonly string[]).includes(text);

/** An empty selection means everything: a filter that leaves nothing to see is not a view. */
const select = (
  asked: string | null,
  all: readonly string[],
  notice: (given: string) => void,
): readonly string[] => {
  const wanted = (asked ?? '').split(',').map((word) => word.trim());
  const given = wanted.filter((word) => word !== '');
  for (const word of given) if (!all.includes(word)) notice(word.slice(0, longest));
  const chosen = all.filter((code) => given.includes(code));
  return chosen.length === 0 ? all : chosen;
};

/**
 * The nearest valid view of a table for a query string, and what of the query made no sense.
 * Never fails: whatever was asked, there is something to show.
 */
export const readView = (
  table: Selectable,
  query: URLSearchParams,
): { readonly view: View; readonly notices: readonly ViewNotice[] } => {
  const notices: ViewNotice[] = [];
  const note = (code: ViewNotice['code']) => (given: string) => {
    if (notices.length < 5) notices.push({ code, given });
  };
  for (const name of new Set(query.keys())) {
    if (!parameters.includes(name)) note('unknown-parameter')(name.slice(0, longest));
  }
  const joined = (name: string) => (query.has(name) ? query.getAll(name).join(',') : null);
  const periods = select(joined('years'), table.periods, note('unknown-period'));
  const codes = table.categories.map((category) => category.code);
  const categories = select(joined('destinations'), codes, note('unknown-category'));
  const asked = query.get('view') ?? 'chart';
  if (!isShow(asked)) note('unknown-view')(asked.slice(0, longest));
  if (asked === 'map' && !table.map) note('no-map')(asked);
  const show = isShow(asked) && (asked !== 'map' || table.map) ? asked : 'chart';
  return { view: { periods, categories, show }, notices };
};

/** The query string of a view, shortest form: what is not narrowed is left out. */
export const writeView = (table: Selectable, view: View): string => {
  const query: string[] = [];
  if (view.periods.length < table.periods.length) query.push(`years=${view.periods.join(',')}`);
  if (view.categories.length < table.categories.length)
    query.push(`destinations=${view.categories.join(',')}`);
  if (view.show !== 'chart') query.push(`view=${view.show}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
};
