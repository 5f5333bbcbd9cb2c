import { giveUpAwardCommand } from '../../register/award/give-up-award.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { performAfter } from './perform-after.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that give the award of a withdrawn application up. */
export const giveUpAwardJob = 'give-up-award';

/** Who withdraws after the decision has given it up; the next decision gives the place to somebody else. */
export const giveUpAwardHandler = (register: Register, setting: Setting): JobHandler =>
  performAfter(register, setting, giveUpAwardCommand, {
    key: 'give-up',
    inputOf: async ({ recordId }) => ({ applicationId: recordId }),
  });
