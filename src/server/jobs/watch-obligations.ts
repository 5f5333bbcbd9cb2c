import type { Register } from '../../register/db.ts';
import { listWatched } from '../../register/obligation/list-watched.ts';
import { remindObligationCommand } from '../../register/obligation/remind-obligation.ts';
import { settleObligationCommand } from '../../register/obligation/settle-obligation.ts';
import { perform, type Setting } from '../../register/perform.ts';

export interface ObligationWatch {
  /** Look at all of them now; answers how many were settled and how many letters were caused. */
  readonly look: () => Promise<{ readonly settled: number; readonly reminded: number }>;
  readonly stop: () => Promise<void>;
}

const page = 500;
const minute = 60_000;

/**
 * What time alone does to obligations: they are completed by accepted work that goes on, and their due days come near. Looked at every
 * half hour; what was told or settled is so in the journal, so that looking twice changes nothing, and after a day without a server what
 * was due is still found.
 */
export const watchObligations = (
  register: Register,
  setting: Setting,
  report: (sentence: string) => void,
  interval = 30 * minute,
): ObligationWatch => {
  const stopped = new AbortController();
  const lookAt = async (institutionId: string, obligationId: string) => {
    const at = setting.now().getTime();
    const wish = (name: string) =>
      ({
        institutionId,
        asker: 'system',
        requestKey: `${name}-${obligationId}-${at}`,
        input: { obligationId },
      }) as const;
    const settled = await perform(register, settleObligationCommand, wish('settle'), setting);
    const reminded = await perform(register, remindObligationCommand, wish('remind'), setting);
    if (!settled.ok) throw new Error(settled.refusal.code);
    if (!reminded.ok) throw new Error(reminded.refusal.code);
    return { settled: settled.value.settled ? 1 : 0, reminded: reminded.value.reminded };
  };
  const lookAtAll = async () => {
    const sum = { settled: 0, reminded: 0 };
    let after = { institutionId: '', id: '' };
    while (!stopped.signal.aborted) {
      const from = after;
      const rows = await register.readOnly('qaitu_national', async (trx) => listWatched(trx, from, page));
      for (const { institutionId, id } of rows) {
        if (stopped.signal.aborted) break;
        const done = await lookAt(institutionId, id);
        sum.settled += done.settled;
        sum.reminded += done.reminded;
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < page) break;
      after = last;
    }
    return sum;
  };
  let running: Promise<unknown> = Promise.resolve();
  const look = async () => {
    const next = running.then(lookAtAll);
    running = next.catch((error: unknown) => {
      report(`obligations: ${error instanceof Error ? error.message : String(error)}`);
    });
    return next;
  };
  const timer = setInterval(() => void look().catch(() => undefined), interval);
  return {
    look,
    stop: async () => {
      clearInterval(timer);
      stopped.abort();
      await running;
    },
  };
};
