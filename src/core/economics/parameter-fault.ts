/** Everything that can be wrong with a country's folder, with the parameters its message may use. */
export const parameterFaults = [
  { code: 'parameter-file-not-found', params: [] },
  { code: 'parameter-file-not-readable', params: [] },
  { code: 'json-invalid', params: ['found'] },
  { code: 'country-file-newer', params: ['version', 'known'] },
  { code: 'country-file-shape', params: ['path', 'reason'] },
  { code: 'table-not-readable', params: ['reason'] },
  { code: 'column-missing', params: ['column'] },
  { code: 'cell-empty', params: [] },
  { code: 'not-a-number', params: ['value'] },
  { code: 'grade-unknown', params: ['value'] },
  { code: 'distribution-not-readable', params: ['symbol', 'value'] },
  { code: 'distribution-impossible', params: ['symbol', 'field', 'reason'] },
  { code: 'outside-range', params: ['symbol', 'value', 'least', 'most'] },
  { code: 'central-outside-bounds', params: ['symbol', 'value', 'low', 'high'] },
  { code: 'symbol-repeated', params: ['symbol'] },
  { code: 'symbol-missing', params: ['symbol'] },
  { code: 'multipliers-differ', params: ['symbol'] },
  { code: 'series-length', params: ['symbol', 'needed'] },
  { code: 'law-repeated', params: ['year'] },
  { code: 'law-missing', params: ['year'] },
  { code: 'correlations-impossible', params: ['reason'] },
  { code: 'more-funded-than-participants', params: ['funded', 'participants'] },
] as const;
type ParameterFaultCode = (typeof parameterFaults)[number]['code'];

/** One thing wrong with a country's folder: what, and where a person mends it. */
export interface ParameterFault {
  readonly code: ParameterFaultCode;
  readonly file: string;
  /** Counted from 1, the heading included. */
  readonly row?: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string | number>>;
}
