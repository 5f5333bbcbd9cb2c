import type { Register } from '../../register/db.ts';
import { openObligationCommand } from '../../register/obligation/open-obligation.ts';
import type { Setting } from '../../register/perform.ts';
import { performAfter } from './perform-after.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that open the obligation after a stay. */
export const openObligationJob = 'open-obligation';

/** Once for each return; a stay whose agreement names no rule opens nothing. */
export const openObligationHandler = (register: Register, setting: Setting): JobHandler =>
  performAfter(register, setting, openObligationCommand, {
    key: 'open-obligation',
    inputOf: async ({ recordId }) => ({ mobilityId: recordId }),
  });
