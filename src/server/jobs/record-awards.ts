import { z } from 'zod';
import { nationalOffice } from '../../core/institution/institution.ts';
import { outcomesByInstitution } from '../../register/award/outcomes-by-institution.ts';
import { recordAwardsCommand } from '../../register/award/record-awards.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { performEach } from '../api/perform-each.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that carry a decision of the office into the institutions. */
export const recordAwardsJob = 'record-awards';

const jobData = z.object({ recordId: z.string(), entryId: z.string() });

/** One command in each institution; begun again it goes on where it was, and an overtaken decision is left alone. */
export const recordAwardsHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { recordId, entryId } = jobData.parse(data);
    const inputs = await register.inInstitution(nationalOffice, async (trx) =>
      outcomesByInstitution(trx, recordId),
    );
    const wish = { asker: 'system', requestKey: `awards-${entryId}`, inputs } as const;
    const done = await performEach(register, recordAwardsCommand, wish, setting);
    if (!done.ok && done.refusal.code !== 'decision-overtaken') throw new Error(done.refusal.code);
  };
