import { sectionSearch, type SectionSearch } from '../draft/section-search.ts';

const deeds = ['declined', 'conflict'] as const;

/** How the page of a review was reached. */
export interface ReviewSearch extends SectionSearch {
  /** What the reader has just done, after which the application is gone from his view. */
  readonly done?: (typeof deeds)[number];
}

/** Reads the query of a review's address; anything else in it is dropped. */
export const reviewSearch = (search: Readonly<Record<string, unknown>>): ReviewSearch => {
  const done = deeds.find((deed) => deed === search['done']);
  return { ...sectionSearch(search), ...(done === undefined ? {} : { done }) };
};
