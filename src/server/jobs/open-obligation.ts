import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import { openObligationCommand } from '../../register/obligation/open-obligation.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that open the obligation after a stay. */
export const openObligationJob = 'open-obligation';

const jobData = z.object({ institutionId: z.string(), recordId: z.string(), entryId: z.string() });

/** Once for each return; a stay whose agreement names no rule opens nothing. */
export const openObligationHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, recordId, entryId } = jobData.parse(data);
    const wish = {
      institutionId,
      asker: 'system',
      requestKey: `open-obligation-${entryId}`,
      input: { mobilityId: recordId },
    } as const;
    const opened = await perform(register, openObligationCommand, wish, setting);
    if (!opened.ok) throw new Error(opened.refusal.code);
  };
