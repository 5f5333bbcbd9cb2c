/** Everything that can be wrong with a file of figures, with the parameters its message may use. */
export const figureFaults = [
  { code: 'empty-file', params: [] },
  { code: 'missing-column', params: [] },
  { code: 'unknown-column', params: [] },
  { code: 'duplicate-column', params: [] },
  { code: 'ragged-row', params: ['cells', 'columns'] },
  { code: 'bad-period', params: ['value'] },
  { code: 'bad-code', params: ['value', 'dimension'] },
  { code: 'unknown-country', params: ['name', 'dimension'] },
  { code: 'not-a-number', params: ['value'] },
  { code: 'negative-count', params: ['value'] },
  { code: 'fraction-of-a-person', params: ['value'] },
  { code: 'duplicate-key', params: ['locator', 'firstLine'] },
  { code: 'total-contradicts-parts', params: ['locator', 'total', 'sum'] },
  { code: 'nothing-to-show', params: [] },
  { code: 'category-without-name', params: ['category'] },
  { code: 'finding-without-number', params: ['place'] },
] as const;

export type FigureFaultCode = (typeof figureFaults)[number]['code'];

/** One thing wrong with a file, with the line and the heading of the column where it stands. */
export interface FigureFault {
  readonly code: FigureFaultCode;
  readonly line?: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string | number>>;
}
