import { z } from 'zod';
import { revokeOverturnedCommand } from '../../register/credential/revoke-overturned.ts';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that look after a verdict whether a credential still says what is so. */
export const followVerdictJob = 'follow-verdict';

const jobData = z.object({ institutionId: z.string(), recordId: z.string(), entryId: z.string() });

/** Once for each verdict; where no credential was issued nothing follows. */
export const followVerdictHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, recordId, entryId } = jobData.parse(data);
    const wish = {
      institutionId,
      asker: 'system',
      requestKey: `follow-verdict-${entryId}`,
      input: { resultId: recordId },
    } as const;
    const done = await perform(register, revokeOverturnedCommand, wish, setting);
    if (!done.ok) throw new Error(done.refusal.code);
  };
