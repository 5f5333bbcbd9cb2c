import { z } from 'zod';
import { giveUpAwardCommand } from '../../register/award/give-up-award.ts';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that give the award of a withdrawn application up. */
export const giveUpAwardJob = 'give-up-award';

const jobData = z.object({ institutionId: z.string(), recordId: z.string(), entryId: z.string() });

/** Who withdraws after the decision has given it up; the next decision gives the place to somebody else. */
export const giveUpAwardHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, recordId, entryId } = jobData.parse(data);
    const wish = {
      institutionId,
      asker: 'system',
      requestKey: `give-up-${entryId}`,
      input: { applicationId: recordId },
    } as const;
    const done = await perform(register, giveUpAwardCommand, wish, setting);
    if (!done.ok) throw new Error(done.refusal.code);
  };
