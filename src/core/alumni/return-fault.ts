/** Everything that can be wrong with a file of alumni, with the parameters its sentence may use. */
export const returnFaults = {
  'return-columns-missing': ['columns'],
  'return-column-missing': ['column', 'other', 'columns'],
  'return-column-twice': ['column'],
  'return-shapes-mixed': [],
  'return-time-empty': [],
  'return-time-negative': ['value'],
  'return-time-is-date': ['value'],
  'return-time-not-a-number': ['value'],
  'return-left-empty': [],
  'return-left-after-right': ['left', 'right'],
  'return-event-zero': [],
  'return-too-many-states': ['state', 'limit'],
} as const;

/** One thing wrong, with its line and, where there is one, its column. */
export interface ReturnFault {
  readonly code: keyof typeof returnFaults;
  readonly row: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string>>;
}
