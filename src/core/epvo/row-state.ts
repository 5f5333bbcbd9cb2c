import { diffPayload } from './diff-payload.ts';
import type { PlannedRow } from './plan-rows.ts';

/** `incomplete`: it lacks something; `new`, `changed`: it would be sent; `same`: the EPVO has it so already. */
export const rowStates = ['incomplete', 'new', 'changed', 'same'] as const;
export type RowState = (typeof rowStates)[number];

/** Where a row stands before it is sent. */
export const rowState = ({ faults, isNew, mirror, row }: PlannedRow): RowState => {
  if (!isNew && mirror !== undefined && diffPayload(mirror, row).every(({ change }) => change === 'same'))
    return 'same';
  if (faults.length > 0) return 'incomplete';
  return isNew ? 'new' : 'changed';
};
