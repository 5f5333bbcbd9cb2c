/** Everything that can be wrong with a table of counts, with the parameters its sentence may use. */
export const tableFaults = {
  'count-empty': [],
  'count-negative': ['value'],
  'count-fractional': ['value'],
  'count-not-a-number': ['value'],
  'count-too-large': ['value', 'limit'],
  'label-empty': [],
  'label-twice': ['label'],
  'category-alone': ['dimension'],
  'combination-twice': ['combination'],
  'dimension-missing': [],
  'table-too-large': ['cells', 'limit'],
} as const;

/** One thing wrong, with its line and, where there is one, its column. */
export interface TableFault {
  readonly code: keyof typeof tableFaults;
  readonly row?: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string>>;
}
