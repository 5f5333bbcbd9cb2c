import type { Register } from '../../register/db.ts';
import { findMobility } from '../../register/mobility/find-mobility.ts';
import { openMilestonesCommand } from '../../register/mobility/open-milestones.ts';
import type { Setting } from '../../register/perform.ts';
import { performAfter } from './perform-after.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that open the milestones of an awarded group. */
export const openMilestonesJob = 'open-milestones';

/** Once a member's stay; all but the first of a group find them open. */
export const openMilestonesHandler = (register: Register, setting: Setting): JobHandler =>
  performAfter(register, setting, openMilestonesCommand, {
    key: 'milestones',
    inputOf: async ({ institutionId, recordId }) => {
      const mobility = await register.inInstitution(institutionId, async (trx) =>
        findMobility(trx, institutionId, recordId),
      );
      if (mobility === undefined) throw new Error('mobility-unknown');
      return mobility.groupId === null ? undefined : { groupId: mobility.groupId };
    },
  });
