/** What a version did with its tables that later migrations change: columns that it wrote, and who wrote them. */
interface EarlierWork {
  readonly table: string;
  /** With the columns that the version knew, as `columns`; leaves the rows as they were. */
  readonly write: (columns: string) => string;
}

const writeAgain = (table: string, column: string, where = ''): EarlierWork => ({
  table,
  write: () => `update ${table} set ${column} = ${column} ${where}`,
});

/** A line a table; a migration that changes another one that has been released adds it here. */
export const earlierWork: readonly EarlierWork[] = [
  writeAgain('figure_table', 'header'),
  writeAgain('published_figure', 'value', "where locator like '%2020%'"),
  writeAgain('account', 'locale'),
  writeAgain('mail', 'state'),
  writeAgain('institution', 'short_name'),
  writeAgain('person_detail', 'given_name'),
  writeAgain('call', 'grace_minutes'),
  writeAgain('award', 'grant_amount'),
  writeAgain('mobility', 'status'),
  writeAgain('imported_record', 'content'),
  writeAgain('partner_document', 'kind'),
  {
    table: 'intention',
    write: (columns) =>
      `with gone as (delete from intention returning ${columns}) insert into intention (${columns}) select * from gone`,
  },
];
