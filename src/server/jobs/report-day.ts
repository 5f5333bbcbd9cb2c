import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { askReportsCommand } from '../../register/report/ask-reports.ts';
import { drawIn } from '../../register/report/draw-in.ts';
import { rebuildLedger } from '../../register/report/rebuild-ledger.ts';
import { remindReportsCommand } from '../../register/report/remind-reports.ts';
import { dayJob } from './day-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that ask for reports and remind of them, once a day an institution. */
export const reportDayJob = 'report-day';

/**
 * What is due in an institution today. Begun again after it was cut off it goes on where it was: what was asked is not asked again,
 * and what was reminded of counts how often.
 */
export const reportDayHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, today } = dayJob.parse(data);
    const wishOf = <Input>(step: string, input: Input) => ({
      institutionId,
      asker: 'system' as const,
      requestKey: `${step}-${today}-${setting.now().getTime()}`,
      input,
    });
    for (let part = 0; ; part += 1) {
      const done = await perform(register, askReportsCommand, wishOf(`ask-${part}`, { today }), setting);
      if (!done.ok) throw new Error(done.refusal.code);
      if (done.value.asked === 0) break;
    }
    const remindFrom = async (after: string, part: number): Promise<string | null> => {
      const wish = wishOf(`remind-${part}`, { today, after });
      const done = await perform(register, remindReportsCommand, wish, setting);
      if (!done.ok) throw new Error(done.refusal.code);
      return done.value.last;
    };
    let after: string | null = '';
    for (let part = 0; after !== null; part += 1) after = await remindFrom(after, part);
    await rebuildLedger(register, institutionId);
    const requestKey = `draw-${today}-${setting.now().getTime()}`;
    const drawn = await drawIn(register, institutionId, { asker: 'system', requestKey }, setting);
    if (!drawn.ok) throw new Error(drawn.refusal.code);
  };
