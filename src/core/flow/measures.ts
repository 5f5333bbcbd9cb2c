import type { DerivedFigure } from './derived-figure.ts';

/** Each derived measure: the method page that explains it and how its value is printed. */
export const measureDefinitions = {
  cagr: { method: 'growth', format: 'share' },
  index: { method: 'index', format: 'number' },
  share: { method: 'share', format: 'share' },
  hhi: { method: 'concentration', format: 'ratio' },
  'hhi-normalised': { method: 'concentration', format: 'ratio' },
  'hhi-unbiased': { method: 'concentration', format: 'ratio' },
  'effective-number': { method: 'concentration', format: 'ratio' },
  entropy: { method: 'concentration', format: 'ratio' },
  'entropy-number': { method: 'concentration', format: 'ratio' },
  'shift-share-national': { method: 'shift-share', format: 'signed-number' },
  'shift-share-mix': { method: 'shift-share', format: 'signed-number' },
  'shift-share-own': { method: 'shift-share', format: 'signed-number' },
  shock: { method: 'shock', format: 'signed-number' },
  'shock-expected': { method: 'shock', format: 'number' },
  'shock-share': { method: 'shock', format: 'share' },
  'shock-log-ratio': { method: 'shock', format: 'ratio' },
  'rate-ratio': { method: 'rate-ratio', format: 'ratio' },
  'mix-chi-square': { method: 'mix', format: 'number' },
  'mix-p-value': { method: 'mix', format: 'p-value' },
  'mix-dissimilarity': { method: 'mix', format: 'ratio' },
  'mix-jensen-shannon': { method: 'mix', format: 'ratio' },
  'participants-per-thousand': { method: 'per-population', format: 'ratio' },
  'students-abroad-per-thousand': { method: 'per-population', format: 'ratio' },
} as const satisfies Record<string, Pick<DerivedFigure, 'method' | 'format'>>;

export type Measure = keyof typeof measureDefinitions;

/** For whoever must have a text for each of them. */
export const measures: readonly string[] = Object.keys(measureDefinitions);
