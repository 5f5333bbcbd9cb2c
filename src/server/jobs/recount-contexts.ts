import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { linkThemeCommand } from '../../register/study/link-theme.ts';
import { studyOfParticipant } from '../../register/study/study-of-participant.ts';
import { performAfter } from './perform-after.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that count themes beside indicators anew, once somebody no longer takes part in their study. */
export const recountContextsJob = 'recount-contexts';

/** Once for each participant who left; what stands at that moment counts. */
export const recountContextsHandler = (register: Register, setting: Setting): JobHandler =>
  performAfter(register, setting, linkThemeCommand, {
    key: 'recount',
    inputOf: async ({ institutionId, recordId }) => {
      const studyId = await register.inInstitution(institutionId, async (trx) =>
        studyOfParticipant(trx, institutionId, recordId),
      );
      if (studyId === undefined) throw new Error('study-participant-unknown');
      return { studyId, wish: { do: 'recount' as const } };
    },
  });
