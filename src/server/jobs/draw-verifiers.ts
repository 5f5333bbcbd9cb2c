import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { drawIn } from '../../register/report/draw-in.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that draw verifiers where a result has come or a verification has ended. */
export const drawVerifiersJob = 'draw-verifiers';

const jobData = z.object({ institutionId: z.string(), entryId: z.string() });

/** Nobody chooses the moment of a draw: it follows at once from what makes it needed. */
export const drawVerifiersHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, entryId } = jobData.parse(data);
    // The pool is read anew each time, so a second try is another wish.
    const requestKey = `draw-${entryId}-${setting.now().getTime()}`;
    const done = await drawIn(register, institutionId, { asker: 'system', requestKey }, setting);
    if (!done.ok) throw new Error(done.refusal.code);
  };
