import { holdOf } from '../../core/retention/hold-of.ts';
import { termBefore, type OwnTerms } from '../../core/retention/term-before.ts';
import { carriedTermsOf } from '../../core/retention/terms-of.ts';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { carryOutRetentionCommand } from '../../register/retention/carry-out-retention.ts';
import { noteLook } from '../../register/retention/note-look.ts';
import { readHolds } from '../../register/retention/read-holds.ts';
import { dayJob } from './day-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the daily jobs that end what is older than its term. */
export const retentionDayJob = 'retention-day';

/**
 * Term by term, a thousand at a time. What a breach needs as evidence waits until it is closed; what an appeal or an obligation of a
 * person may need, until that ends.
 */
export const retentionDayHandler =
  (register: Register, setting: Setting, terms: OwnTerms = {}): JobHandler =>
  async (data) => {
    const { institutionId, today } = dayJob.parse(data);
    const holds = await readHolds(register, institutionId);
    for (const row of carriedTermsOf(institutionId)) {
      const { id: term } = row;
      const { isWhole, accounts: heldFor } = holdOf(row, holds);
      if (isWhole) continue;
      const beforeDay = termBefore(term, today, terms);
      for (let part = 0, isMore = true; isMore; part += 1) {
        const wish = {
          institutionId,
          asker: 'system' as const,
          requestKey: `retention-${term}-${part}-${setting.now().getTime()}`,
          input: { term, beforeDay, heldFor },
        };
        const done = await perform(register, carryOutRetentionCommand, wish, setting);
        if (!done.ok) throw new Error(done.refusal.code);
        ({ isMore } = done.value);
      }
      await register.inInstitution(institutionId, async (trx) =>
        noteLook(trx, institutionId, term, setting.now()),
      );
    }
  };
