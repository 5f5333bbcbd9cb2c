import type { CostLineStanding } from './cost-line.ts';
import type { MobilityStanding } from './mobility.ts';

/** A cost line with the stay that it belongs to; `undefined` where there is none. */
export interface CostLineOfStay {
  readonly line: CostLineStanding | undefined;
  readonly mobility: MobilityStanding | undefined;
}
