import { z } from 'zod';
import { findAwardedApplication } from '../../register/award/find-awarded-application.ts';
import { followAwardCommand } from '../../register/mobility/follow-award.ts';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that open or cancel the stay of a decided application. */
export const followAwardJob = 'follow-award';

const jobData = z.object({ institutionId: z.string(), recordId: z.string(), entryId: z.string() });

/** Once for each word of a decision on an application; what stands at that moment counts. */
export const followAwardHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, recordId, entryId } = jobData.parse(data);
    const applicationId = await register.inInstitution(institutionId, async (trx) =>
      findAwardedApplication(trx, institutionId, recordId),
    );
    if (applicationId === undefined) throw new Error('award-unknown');
    const input = { applicationId };
    const wish = { institutionId, asker: 'system', requestKey: `follow-${entryId}`, input } as const;
    const done = await perform(register, followAwardCommand, wish, setting);
    if (!done.ok) throw new Error(done.refusal.code);
  };
