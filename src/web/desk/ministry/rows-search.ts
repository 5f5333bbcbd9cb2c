/** Which people behind a form are shown: of a year, or of one line. */
export interface RowsSearch {
  readonly year: number;
  readonly country?: string;
  readonly level?: string;
}

/** Reads the filters of an address that anybody may have written; without a year that fits nobody is shown. */
export const rowsSearch = (search: Readonly<Record<string, unknown>>): RowsSearch => {
  const year = Number(search['year']);
  const { country, level } = search;
  return {
    year: Number.isInteger(year) && year >= 1990 && year <= 2200 ? year : 1990,
    ...(typeof country === 'string' && /^[A-Z]{3}$/.test(country) ? { country } : {}),
    ...(typeof level === 'string' && /^[a-z-]{1,40}$/.test(level) ? { level } : {}),
  };
};
