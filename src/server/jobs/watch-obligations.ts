import type { Register } from '../../register/db.ts';
import { listDue } from '../../register/obligation/list-due.ts';
import { listWatched } from '../../register/obligation/list-watched.ts';
import { remindObligationCommand } from '../../register/obligation/remind-obligation.ts';
import { settleObligationCommand } from '../../register/obligation/settle-obligation.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { TimedLook } from './keep-time.ts';

const page = 500;

/**
 * What time alone does to obligations: accepted work that goes on completes them, and their due days come near. What was told or settled is
 * so in the journal, so that looking twice changes nothing, and what was due while no server ran is still found.
 */
export const watchObligations =
  (register: Register, setting: Setting): TimedLook =>
  async () => {
    const now = setting.now().toISOString();
    let after = { institutionId: '', id: '' };
    for (;;) {
      const from = after;
      const { rows, due } = await register.readOnly('qaitu_national', async (trx) => {
        const watched = await listWatched(trx, from, page);
        const places = [...new Set(watched.map(({ institutionId }) => institutionId))];
        const found = [];
        for (const institutionId of places) {
          const ids = watched.filter((row) => row.institutionId === institutionId).map(({ id }) => id);
          found.push(...(await listDue(trx, institutionId, ids, now)));
        }
        return { rows: watched, due: found };
      });
      for (const { institutionId, obligationId, isDone, isToBeReminded } of due) {
        const wish = (name: string) =>
          ({
            institutionId,
            asker: 'system',
            requestKey: `${name}-${obligationId}-${now}`.replaceAll(/[:.]/g, '-'),
            input: { obligationId },
          }) as const;
        const settled = isDone
          ? await perform(register, settleObligationCommand, wish('settle'), setting)
          : undefined;
        if (settled?.ok === false) throw new Error(settled.refusal.code);
        if (isDone || !isToBeReminded) continue;
        const reminded = await perform(register, remindObligationCommand, wish('remind'), setting);
        if (!reminded.ok) throw new Error(reminded.refusal.code);
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < page) return;
      after = last;
    }
  };
