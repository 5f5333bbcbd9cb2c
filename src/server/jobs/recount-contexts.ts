import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { linkThemeCommand } from '../../register/study/link-theme.ts';
import { studyOfParticipant } from '../../register/study/study-of-participant.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that count themes beside indicators anew, once somebody no longer takes part in their study. */
export const recountContextsJob = 'recount-contexts';

const jobData = z.object({ institutionId: z.string(), recordId: z.string(), entryId: z.string() });

/** Once for each participant who left; what stands at that moment counts. */
export const recountContextsHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, recordId, entryId } = jobData.parse(data);
    const studyId = await register.inInstitution(institutionId, async (trx) =>
      studyOfParticipant(trx, institutionId, recordId),
    );
    if (studyId === undefined) throw new Error('study-participant-unknown');
    const input = { studyId, wish: { do: 'recount' as const } };
    const wish = { institutionId, asker: 'system', requestKey: `recount-${entryId}`, input } as const;
    const done = await perform(register, linkThemeCommand, wish, setting);
    if (!done.ok) throw new Error(done.refusal.code);
  };
