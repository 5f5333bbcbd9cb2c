import { horizons } from '../../alumni/return-dimensions.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolKnown, type KnownInput } from '../inputs/known-input.ts';
import { shareValue } from '../inputs/share-input.ts';

/** K3: the share unknown at the horizon, which is how far apart the bounds of K1 are. */
export const widthOfBounds: IndicatorDefinition<KnownInput> = {
  id: 'K3',
  version: 1,
  direction: 'down',
  target: null,
  isAccountable: false,
  lag: { kind: 'horizons', months: horizons },
  leastN: 5,
  counted: 'participants',
  unit: 'share',
  interval: 'none',
  adjustment: 'none',
  sources: ['follow-up', 'pension-file'],
  breakdowns: ['university', 'year', 'level', 'country', 'funding'],
  base: ({ participants }) => participants,
  pool: poolKnown,
  value: ({ known, participants }) =>
    shareValue({ numerator: participants - known, denominator: participants, unknown: 0 }, 'census'),
};
