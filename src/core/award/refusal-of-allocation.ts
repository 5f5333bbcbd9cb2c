import type { Refusal } from '../basics/refusal.ts';
import type { AllocationRefusal } from './allocate.ts';

/** Why nothing could be decided, for the office: the limits that contradict each other one by one, or that time ran out. */
export const refusalOfAllocation = (refusal: AllocationRefusal): Refusal =>
  refusal.code === 'infeasible'
    ? {
        code: 'allocation-infeasible',
        list: refusal.constraints.map((constraint) => ({
          code: 'allocation-constraint',
          params: { constraint },
        })),
      }
    : { code: 'allocation-time-ran-out' };
