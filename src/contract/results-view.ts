import type { output } from 'zod';
import { listExperiences, searchResults } from './catalogue.ts';

/** Which results a page of the catalogue shows: its address. */
export type ResultsView = Partial<Omit<output<(typeof searchResults)['query']>, 'size'>>;
/** Which experiences a page shows: its address. */
export type ExperiencesView = Partial<Omit<output<(typeof listExperiences)['query']>, 'size'>>;

type Shape = Readonly<
  Record<string, { readonly safeParse: (value: unknown) => { success: boolean; data?: unknown } }>
>;

/** What fits of an address that anybody may have written; a field left blank is none. */
const read = (shape: Shape, query: URLSearchParams): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, form]) => {
      const given = query.get(name)?.trim() ?? '';
      if (name === 'size' || given === '') return [];
      const { success, data } = form.safeParse(given);
      return success ? [[name, data]] : [];
    }),
  );

const write = (view: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(view).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
};

/** The query of a page of the public catalogue, read and written; nothing that does not fit is kept. */
export const resultsView = {
  read: (query: URLSearchParams): ResultsView => read(searchResults.query.shape, query),
  write: (view: ResultsView): string => write(view),
  readExperiences: (query: URLSearchParams): ExperiencesView => read(listExperiences.query.shape, query),
  writeExperiences: (view: ExperiencesView): string => write(view),
} as const;
