import type { MobilityStatus } from './mobility.ts';

/** Whether costs of a stay are written: from the agreement on, and after the return until all is settled. */
export const costsAreOpen = (status: MobilityStatus): boolean =>
  status === 'agreed' || status === 'abroad' || status === 'returned';
