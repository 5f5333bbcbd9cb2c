import { listMobilities, listOwnMobilities, readMobility } from '../../../contract/mobility.ts';
import {
  listClaimedMilestones,
  listMilestones,
  listSafetyReports,
  readStay,
} from '../../../contract/stay.ts';
import { useForget } from '../use-forget.ts';

/** After a change to a stay: whatever pages show of stays is read again. */
export const useForgetStay = (): (() => Promise<void>) => {
  const forget = useForget();
  return async () =>
    forget(
      readStay,
      readMobility,
      listMobilities,
      listOwnMobilities,
      listMilestones,
      listClaimedMilestones,
      listSafetyReports,
    );
};
