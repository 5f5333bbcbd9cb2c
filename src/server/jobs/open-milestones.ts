import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import { findMobility } from '../../register/mobility/find-mobility.ts';
import { openMilestonesCommand } from '../../register/mobility/open-milestones.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that open the milestones of an awarded group. */
export const openMilestonesJob = 'open-milestones';

const jobData = z.object({ institutionId: z.string(), recordId: z.string(), entryId: z.string() });

/** Once a member's stay; all but the first of a group find them open. */
export const openMilestonesHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, recordId, entryId } = jobData.parse(data);
    const mobility = await register.inInstitution(institutionId, async (trx) =>
      findMobility(trx, institutionId, recordId),
    );
    if (mobility === undefined) throw new Error('mobility-unknown');
    if (mobility.groupId === null) return;
    const input = { groupId: mobility.groupId };
    const wish = { institutionId, asker: 'system', requestKey: `milestones-${entryId}`, input } as const;
    const done = await perform(register, openMilestonesCommand, wish, setting);
    if (!done.ok) throw new Error(done.refusal.code);
  };
