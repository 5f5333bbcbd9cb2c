const names = ['kind', 'noun', 'record', 'actor', 'from', 'to'] as const;

/** What narrows the journal, as it stands in the address. */
export type JournalSearch = { readonly [Name in (typeof names)[number]]?: string };

/** Reads the filter of an address; what is no filter is left out, a day that is none as well. */
export const journalSearch = (search: Readonly<Record<string, unknown>>): JournalSearch =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      if (typeof value !== 'string' || value === '' || value.length > 80) return [];
      const isDay = name === 'from' || name === 'to';
      return isDay && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? [] : [[name, value]];
    }),
  );
