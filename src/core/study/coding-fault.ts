/** Everything that can be wrong with a table of codings, with the parameters its sentence may use. */
export const codingFaults = {
  'coding-column-missing': ['column', 'columns'],
  'coding-column-twice': ['column'],
  'coding-unit-empty': [],
  'coding-coder-empty': [],
  'coding-twice': ['unit', 'coder', 'code', 'first'],
  'coding-too-many-codes': ['code', 'limit'],
  'coding-too-many-coders': ['coder', 'limit'],
  'coding-no-rows': [],
} as const;

/** One thing wrong, with its line and, where there is one, its column. */
export interface CodingFault {
  readonly code: keyof typeof codingFaults;
  readonly row: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string>>;
}
