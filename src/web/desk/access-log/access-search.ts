const names = ['actor', 'owner', 'permission', 'what', 'from', 'to'] as const;

/** What narrows the access log, as it stands in the address. */
export type AccessSearch = { readonly [Name in Exclude<(typeof names)[number], 'what'>]?: string } & {
  readonly what?: 'read' | 'refused';
};

const isFilter = (name: (typeof names)[number], value: string): boolean => {
  if (name === 'from' || name === 'to') return /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (name === 'what') return value === 'read' || value === 'refused';
  return value.length >= 2 && value.length <= (name === 'permission' ? 60 : 100);
};

/** Reads the filter of an address; what is no filter is left out. */
export const accessSearch = (search: Readonly<Record<string, unknown>>): AccessSearch =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' && isFilter(name, value.trim()) ? [[name, value.trim()]] : [];
    }),
  );
