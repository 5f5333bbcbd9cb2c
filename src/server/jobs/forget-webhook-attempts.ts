import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import { forgetAttempts } from '../../register/webhook/forget-attempts.ts';
import type { JobHandler } from './queue.ts';

/** Name of the daily jobs that forget tries of webhooks, and secrets that sign no more. */
export const forgetWebhookAttemptsJob = 'forget-webhook-attempts';

const jobData = z.object({ institutionId: z.string() });

export const forgetWebhookAttemptsHandler =
  (register: Pick<Register, 'inInstitution'>, clock: () => Date): JobHandler =>
  async (data) => {
    const { institutionId } = jobData.parse(data);
    await register.inInstitution(institutionId, async (trx) => forgetAttempts(trx, institutionId, clock()));
  };
