import type { followUpFilters } from '../../../../contract/alumni.ts';

/** The filters in the order in which an asking goes through them. */
export const orderedFilters = [
  'invited',
  'reminded',
  'answered',
  'bounced',
  'closed',
  'stopped',
] as const satisfies readonly (typeof followUpFilters)[number][];
