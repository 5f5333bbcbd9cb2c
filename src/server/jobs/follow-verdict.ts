import { revokeOverturnedCommand } from '../../register/credential/revoke-overturned.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { performAfter } from './perform-after.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that look after a verdict whether a credential still says what is so. */
export const followVerdictJob = 'follow-verdict';

/** Once for each verdict; where no credential was issued nothing follows. */
export const followVerdictHandler = (register: Register, setting: Setting): JobHandler =>
  performAfter(register, setting, revokeOverturnedCommand, {
    key: 'follow-verdict',
    inputOf: async ({ recordId }) => ({ resultId: recordId }),
  });
