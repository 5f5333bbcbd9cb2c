import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import { refreshLedger } from '../../register/report/refresh-ledger.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that draw up the ledger of a stay anew. */
export const followStayJob = 'follow-stay';

const jobData = z.object({ institutionId: z.string(), recordId: z.string() });

/** Whatever happened to a stay, its lines in the ledger are those of what stands now. */
export const followStayHandler =
  (register: Register): JobHandler =>
  async (data) => {
    const { institutionId, recordId } = jobData.parse(data);
    await register.inInstitution(institutionId, async (trx) => refreshLedger(trx, institutionId, [recordId]));
  };
