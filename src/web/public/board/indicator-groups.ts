import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';

/** In which order and under which headings indicators are read; `counts` are the old ones. */
export const indicatorGroups = {
  counts: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'],
  results: ['K4', 'K5', 'K9', 'K6', 'K10'],
  returns: ['K1', 'K2', 'K3', 'K7', 'K8', 'K19'],
  money: ['K11', 'K12', 'K15', 'K20'],
  selection: ['K13', 'K14', 'K16', 'K17', 'K18'],
  care: ['K21', 'K22'],
} as const satisfies Readonly<Record<string, readonly IndicatorId[]>>;

export const qualityGroups = ['results', 'returns', 'money', 'selection', 'care'] as const;
