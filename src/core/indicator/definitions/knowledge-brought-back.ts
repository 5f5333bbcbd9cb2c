import type { IndicatorDefinition } from '../indicator.ts';
import { perPersonValue, poolPerPerson, type PerPersonInput } from '../inputs/per-person-input.ts';

/** K9: verified items for each participant: course module, joint paper, patent, agreement with a supplier or a laboratory. */
export const knowledgeBroughtBack: IndicatorDefinition<PerPersonInput> = {
  id: 'K9',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 24 },
  leastN: 10,
  counted: 'participants',
  unit: 'items-per-person',
  interval: 'bootstrap',
  adjustment: 'none',
  sources: ['ledger', 'follow-up'],
  breakdowns: ['university', 'year', 'level', 'field', 'category'],
  base: ({ items }) => items.length,
  pool: poolPerPerson,
  value: perPersonValue,
};
