import { findAwardedApplication } from '../../register/award/find-awarded-application.ts';
import type { Register } from '../../register/db.ts';
import { followAwardCommand } from '../../register/mobility/follow-award.ts';
import type { Setting } from '../../register/perform.ts';
import { performAfter } from './perform-after.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that open or cancel the stay of a decided application. */
export const followAwardJob = 'follow-award';

/** Once for each word of a decision on an application; what stands at that moment counts. */
export const followAwardHandler = (register: Register, setting: Setting): JobHandler =>
  performAfter(register, setting, followAwardCommand, {
    key: 'follow',
    inputOf: async ({ institutionId, recordId }) => {
      const applicationId = await register.inInstitution(institutionId, async (trx) =>
        findAwardedApplication(trx, institutionId, recordId),
      );
      if (applicationId === undefined) throw new Error('award-unknown');
      return { applicationId };
    },
  });
